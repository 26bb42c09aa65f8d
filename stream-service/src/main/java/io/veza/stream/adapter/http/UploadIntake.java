package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.UploadTrack;
import io.veza.stream.application.upload.StorageQuota;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackDetails;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form, stores its file and makes a track of it; whatever fails leaves nothing behind.
 */
@ApplicationScoped
class UploadIntake {

    private final UploadDesk desk;
    private final UploadFields fields;
    private final UploadTrack uploads;
    private final StorageQuota quota;
    private final Ids ids;

    UploadIntake(
            UploadDesk desk,
            UploadFields fields,
            UploadTrack uploads,
            StorageQuota quota,
            Ids ids) {
        this.desk = desk;
        this.fields = fields;
        this.uploads = uploads;
        this.quota = quota;
        this.ids = ids;
    }

    Uni<Track> receive(
            HttpServerRequest request, Principal artist, @Nullable String key, SizeLimit limit) {
        UploadReception reception = desk.receive(request, limit);
        return reception
                .whole()
                .chain(() -> keep(request, reception, artist, key))
                .onTermination()
                .call(() -> desk.close(reception));
    }

    private Uni<Track> keep(
            HttpServerRequest request,
            UploadReception reception,
            Principal artist,
            @Nullable String key) {
        TrackDetails details = fields.read(request.formAttributes());
        reception.requireContent();
        long id = ids.next();
        String place = MediaNames.folder(id) + "/" + MediaNames.SOURCE;
        UploadTrack.Command command =
                new UploadTrack.Command(id, artist.user(), details, reception.source(), key);
        return quota.require(artist, command.source().sizeBytes())
                .chain(() -> desk.keep(reception, place))
                .chain(() -> uploads.handle(command))
                .call(track -> track.id() == id ? Uni.createFrom().voidItem() : remove(id))
                .onFailure()
                .call(() -> remove(id));
    }

    private Uni<Void> remove(long id) {
        return desk.remove(MediaNames.folder(id));
    }
}
