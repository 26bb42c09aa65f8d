package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.MediaStore;
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

    private final MediaStore store;
    private final UploadFields fields;
    private final UploadTrack uploads;
    private final StorageQuota quota;
    private final Workers workers;
    private final Ids ids;

    UploadIntake(
            MediaStore store,
            UploadFields fields,
            UploadTrack uploads,
            StorageQuota quota,
            Workers workers,
            Ids ids) {
        this.store = store;
        this.fields = fields;
        this.uploads = uploads;
        this.quota = quota;
        this.workers = workers;
        this.ids = ids;
    }

    Uni<Track> receive(
            HttpServerRequest request, Principal artist, @Nullable String key, SizeLimit limit) {
        UploadReception reception = new UploadReception(request, store, workers, limit);
        return reception
                .whole()
                .chain(() -> keep(request, reception, artist, key))
                .onTermination()
                .call(() -> workers.run(reception::close));
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
                .chain(() -> workers.run(() -> reception.keep(place)))
                .chain(() -> uploads.handle(command))
                .call(track -> track.id() == id ? Uni.createFrom().voidItem() : remove(id))
                .onFailure()
                .call(() -> remove(id));
    }

    private Uni<Void> remove(long id) {
        return workers.run(() -> {
            store.remove(MediaNames.folder(id));
            return null;
        });
    }
}
