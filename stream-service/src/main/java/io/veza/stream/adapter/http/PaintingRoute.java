package io.veza.stream.adapter.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.stream.application.picture.OpenPicture;
import io.veza.stream.domain.painting.Frame;
import io.veza.stream.domain.painting.Painting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/** Serves the pictures of people and covers, each painted here, to whoever has the address. */
@ApplicationScoped
class PaintingRoute {

    private static final String ADDRESS =
            "/media/(?<folder>(?:portraits|covers)/"
                    + Painting.PATTERN
                    + ")/(?<size>\\d{2,4}(?:\\.jpg)?)";

    private final MediaReader reader;

    PaintingRoute(MediaReader reader) {
        this.reader = reader;
    }

    void register(@Observes Router router) {
        Reading.of(router.routeWithRegex(ADDRESS)).handler(this::handle);
    }

    /** What is gone from the store is gone: no row is asked for each look at a face. */
    private void handle(RoutingContext context) {
        String folder = Objects.requireNonNull(context.pathParam("folder"));
        String size = Objects.requireNonNull(context.pathParam("size"));
        reader.find(folder + "/" + size, OpenPicture::notFound)
                .invoke(file -> answer(context, size).file(file))
                .subscribe()
                .with(_ -> {}, failure -> Problem.answer(context, failure));
    }

    private Answer answer(RoutingContext context, String size) {
        return new Answer(context, reader)
                .header(HttpHeaders.CONTENT_TYPE, Frame.mediaType(size))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400, immutable")
                .inert()
                .header("Cross-Origin-Resource-Policy", resourcePolicy(context));
    }

    /** Players on other sites show covers, and nobody else a face. */
    private static String resourcePolicy(RoutingContext context) {
        return context.normalizedPath().startsWith("/media/covers/") ? "cross-origin" : "same-site";
    }
}
