package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.upload.StorageQuota;
import io.veza.stream.application.version.ReplaceFile;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.version.Version;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads the form and gives the track its file; whatever fails leaves nothing behind, and the track
 * as it was.
 */
@ApplicationScoped
class VersionIntake {

    private final UploadDesk desk;
    private final ReplaceFile replacing;
    private final StorageQuota quota;
    private final Ids ids;

    VersionIntake(UploadDesk desk, ReplaceFile replacing, StorageQuota quota, Ids ids) {
        this.desk = desk;
        this.replacing = replacing;
        this.quota = quota;
        this.ids = ids;
    }

    Uni<Version> receive(HttpServerRequest request, long track, Principal artist, SizeLimit limit) {
        UploadReception reception = desk.receive(request, limit);
        return reception
                .whole()
                .chain(() -> keep(request, reception, track, artist))
                .onTermination()
                .call(() -> desk.close(reception));
    }

    private Uni<Version> keep(
            HttpServerRequest request, UploadReception reception, long track, Principal artist) {
        request.formAttributes().names().stream()
                .findFirst()
                .ifPresent(field -> {
                    throw UploadFields.unknown(field);
                });
        reception.requireContent();
        long id = ids.next();
        String place = MediaNames.folder(id) + "/" + MediaNames.SOURCE;
        ReplaceFile.Command command = new ReplaceFile.Command(track, id, reception.source());
        return quota.require(artist, command.source().sizeBytes())
                .chain(() -> desk.keep(reception, place))
                .chain(() -> replacing.handle(command))
                .onFailure()
                .call(() -> remove(id));
    }

    private Uni<Void> remove(long id) {
        return desk.remove(MediaNames.folder(id));
    }
}
