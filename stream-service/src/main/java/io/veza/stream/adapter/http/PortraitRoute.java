package io.veza.stream.adapter.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.application.picture.OpenPicture;
import io.veza.stream.domain.portrait.Portrait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Objects;

/** Serves the pictures of people, each painted here, to whoever has the address. */
@ApplicationScoped
class PortraitRoute {

    private static final int BEFORE_TRACKS = -1;

    private final MediaStore store;
    private final Workers workers;

    PortraitRoute(MediaStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
    }

    void register(@Observes Router router) {
        router.routeWithRegex("/media/portraits/(?<key>" + Portrait.PATTERN + ")/(?<size>\\d{2,4})")
                .order(BEFORE_TRACKS)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String key = Objects.requireNonNull(context.pathParam("key"));
        String size = Objects.requireNonNull(context.pathParam("size"));
        workers.run(() -> find(key, size))
                .invoke(file -> answer(context).file(file))
                .subscribe()
                .with(_ -> {}, failure -> Problem.answer(context, failure));
    }

    /** What is gone from the store is gone: no row is asked for each look at a face. */
    private StoredFile find(String key, String size) throws IOException {
        return store.find(Portrait.folder(key) + "/" + size).orElseThrow(OpenPicture::notFound);
    }

    private static Answer answer(RoutingContext context) {
        return new Answer(context.request())
                .header(HttpHeaders.CONTENT_TYPE, "image/webp")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400, immutable")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-site");
    }
}
