package io.veza.stream.application.upload;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upload.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Makes tracks of what is whole where the process died that should have, and removes what expired.
 * Bytes go before their row, so that a sweep that is killed is finished by the next.
 */
@ApplicationScoped
public class SweepUploads {

    private static final Logger LOG = Logger.getLogger(SweepUploads.class);
    private static final int BATCH = 50;

    private final Uploads uploads;
    private final ReceivePiece receiving;
    private final FinishUpload finishing;
    private final UploadFiles files;

    SweepUploads(
            Uploads uploads, ReceivePiece receiving, FinishUpload finishing, UploadFiles files) {
        this.uploads = uploads;
        this.receiving = receiving;
        this.finishing = finishing;
        this.files = files;
    }

    public Uni<Void> handle() {
        return uploads.whole(BATCH)
                .chain(this::finishAll)
                .chain(() -> uploads.expired(BATCH))
                .chain(expired -> files.remove(expired).chain(() -> uploads.forget(expired)));
    }

    private Uni<Void> finishAll(List<Upload> whole) {
        return Multi.createFrom()
                .iterable(whole)
                .onItem()
                .transformToUniAndConcatenate(this::finish)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** One that fails keeps no other from its turn. */
    private Uni<Void> finish(Upload upload) {
        return receiving
                .claim(upload)
                .chain(finishing::handle)
                .replaceWithVoid()
                .onFailure()
                .invoke(failure ->
                        LOG.warnf(
                                "Upload %d becomes a track later: %s",
                                upload.id(), failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
