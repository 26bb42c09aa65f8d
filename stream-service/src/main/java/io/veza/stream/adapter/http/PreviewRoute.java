package io.veza.stream.adapter.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.stream.application.effect.OpenPreview;
import io.veza.stream.application.media.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.MatchResult;

/** Serves parts of tracks as they would sound, to whoever was told where they are. */
@ApplicationScoped
class PreviewRoute {

    private static final SignedFolder PREVIEWS =
            new SignedFolder("/media/previews", "(?<preview>\\d{1,18})\\.mp3");

    private final OpenPreview previews;
    private final MediaReader reader;

    PreviewRoute(OpenPreview previews, MediaReader reader) {
        this.previews = previews;
        this.reader = reader;
    }

    void register(@Observes Router router) {
        PREVIEWS.serve(router, given -> previews.handle(query(given)), this::send);
    }

    private static OpenPreview.Query query(MatchResult given) {
        return new OpenPreview.Query(
                Long.parseLong(given.group("preview")),
                SignedFolder.expires(given),
                SignedFolder.signature(given));
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
