package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.stream.application.effect.OpenPreview;
import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.application.media.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves parts of tracks as they would sound, to whoever was told where they are. */
@ApplicationScoped
class PreviewRoute {

    private static final int BEFORE_TRACKS = -1;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/media/previews/(?<expires>\\d{1,11})/(?<signature>[\\w-]{22})"
                            + "/(?<preview>\\d{1,18})\\.mp3");

    private final OpenPreview previews;
    private final MediaReader reader;

    PreviewRoute(OpenPreview previews, MediaReader reader) {
        this.previews = previews;
        this.reader = reader;
    }

    void register(@Observes Router router) {
        router.route("/media/previews/*")
                .order(BEFORE_TRACKS)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::handle);
    }

    private void handle(RoutingContext context) {
        parse(context.normalizedPath())
                .map(previews::handle)
                .orElseGet(() -> Uni.createFrom().failure(OpenMedia.notFound()))
                .subscribe()
                .with(file -> send(context, file), failure -> Problem.answer(context, failure));
    }

    /** Empty for whatever we never gave out. */
    private static Optional<OpenPreview.Query> parse(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches()
                ? Optional.of(
                        new OpenPreview.Query(
                                Long.parseLong(address.group("preview")),
                                Instant.ofEpochSecond(Long.parseLong(address.group("expires"))),
                                address.group("signature")))
                : Optional.empty();
    }

    private void send(RoutingContext context, StoredFile file) {
        new Answer(context, reader)
                .header(HttpHeaders.CONTENT_TYPE, "audio/mpeg")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-site")
                .file(file);
    }
}
