package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.veza.stream.application.track.ShareOriginal;
import io.veza.stream.application.track.TrackDocument;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.upload.Upload;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what became of what was sent, and of the same bytes before. */
@ApplicationScoped
class UploadAnswer {

    private final ShareOriginal sharing;
    private final TrackDocument documents;

    UploadAnswer(ShareOriginal sharing, TrackDocument documents) {
        this.sharing = sharing;
        this.documents = documents;
    }

    /** The track as clients read it. */
    Uni<String> tell(HttpServerResponse response, Track track) {
        return compare(response, track.id()).chain(() -> documents.write(track));
    }

    /** How far an upload is, or what it has become. */
    Uni<Void> tell(HttpServerResponse response, Upload upload) {
        Tus.tell(response, upload);
        return upload.done() && upload.plan().replaces() == 0
                ? compare(response, upload.id())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> compare(HttpServerResponse response, long track) {
        return sharing.duplicateOf(track)
                .invoke(other -> Tus.duplicate(response, other))
                .replaceWithVoid();
    }
}
