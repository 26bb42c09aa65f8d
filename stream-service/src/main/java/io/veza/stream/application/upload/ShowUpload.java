package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upload.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Says how far an upload is to whoever is about to go on. While a piece is coming in, or what has
 * come of a broken one is forced to disk, the row tells less than will count: its writer is waited
 * for, and what it wrote last is told.
 */
@ApplicationScoped
public class ShowUpload {

    private static final int SHARE_OF_LEASE = 4;
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Uploads uploads;
    private final ReceivePiece receiving;
    private final UploadLimits limits;
    private final Clock clock;

    ShowUpload(Uploads uploads, ReceivePiece receiving, UploadLimits limits, Clock clock) {
        this.uploads = uploads;
        this.receiving = receiving;
        this.limits = limits;
        this.clock = clock;
    }

    public Uni<Upload> handle(long owner, long id) {
        return settled(owner, id, clock.instant().plus(limits.lease().dividedBy(SHARE_OF_LEASE)));
    }

    /** Whether it is held is asked first: what is read after its release is what it ended with. */
    private Uni<Upload> settled(long owner, long id, Instant until) {
        return uploads.isHeld(id)
                .chain(held ->
                        receiving
                                .find(owner, id)
                                .chain(upload -> held ? await(upload, until) : told(upload)));
    }

    private Uni<Upload> await(Upload upload, Instant until) {
        if (clock.instant().isBefore(until)) {
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(LOOK)
                    .chain(() -> settled(upload.owner(), upload.id(), until));
        }
        // Nothing is added to a whole one, however long it takes to become a track.
        return upload.isWhole() ? told(upload) : Uni.createFrom().failure(ReceivePiece.busy());
    }

    private static Uni<Upload> told(Upload upload) {
        return Uni.createFrom().item(upload);
    }
}
