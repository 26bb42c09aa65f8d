package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.application.picture.OpenPicture;
import io.veza.stream.domain.picture.PictureKey;
import io.veza.stream.domain.picture.StoredPicture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/** Serves the pictures of previews to whoever has the address: each was painted here. */
@ApplicationScoped
class PictureRoute {

    private final OpenPicture pictures;
    private final MediaReader reader;

    PictureRoute(OpenPicture pictures, MediaReader reader) {
        this.pictures = pictures;
        this.reader = reader;
    }

    void register(@Observes Router router) {
        Reading.of(router.routeWithRegex("/media/pictures/(?<key>" + PictureKey.PATTERN + ")"))
                .handler(this::handle);
    }

    private void handle(RoutingContext context) {
        serve(context, new PictureKey(Objects.requireNonNull(context.pathParam("key"))))
                .subscribe()
                .with(_ -> {}, failure -> Problem.answer(context, failure));
    }

    private Uni<StoredFile> serve(RoutingContext context, PictureKey key) {
        return pictures.handle(key)
                .chain(id -> reader.find(StoredPicture.place(id), OpenPicture::notFound))
                .invoke(file -> answer(context).file(file));
    }

    private Answer answer(RoutingContext context) {
        return new Answer(context, reader)
                .header(HttpHeaders.CONTENT_TYPE, "image/webp")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .inert()
                .header("Cross-Origin-Resource-Policy", "same-site");
    }
}
