package io.veza.stream.adapter.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.stream.application.download.OpenDownload;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.download.DownloadFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Serves tracks to whoever was told where to save them from. */
@ApplicationScoped
class DownloadRoute {

    private static final String CACHED = "private, no-cache";
    private static final long LARGE = 1024L * 1024;

    /** How long an address of the store works that somebody is sent on to. */
    private static final Duration OPEN = Duration.ofMinutes(5);

    private static final SignedFolder DOWNLOADS =
            new SignedFolder(
                    "/media/downloads",
                    "tracks/(?<track>\\d{1,18})/(?<format>original|flac|mp3|opus)");

    private final OpenDownload downloads;
    private final MediaReader reader;

    DownloadRoute(OpenDownload downloads, MediaReader reader) {
        this.downloads = downloads;
        this.reader = reader;
    }

    void register(@Observes Router router) {
        DOWNLOADS.serve(router, given -> downloads.handle(query(given)), this::send);
    }

    private static OpenDownload.Query query(MatchResult given) {
        return new OpenDownload.Query(
                Long.parseLong(given.group("track")),
                DownloadFormat.valueOf(given.group("format").toUpperCase(Locale.ROOT)),
                SignedFolder.expires(given),
                SignedFolder.signature(given));
    }

    private void send(RoutingContext context, OpenDownload.Opened opened) {
        String disposition = Disposition.of("attachment", opened.name().value());
        new Answer(context, reader)
                .header(HttpHeaders.CONTENT_TYPE, opened.format().mediaType())
                .header(HttpHeaders.CACHE_CONTROL, CACHED)
                .header("Content-Disposition", disposition)
                .inert()
                .header("Cross-Origin-Resource-Policy", "same-site")
                .file(opened.file(), elsewhere(opened, disposition));
    }

    /** What is smaller costs less than another request. */
    private static Optional<URI> elsewhere(OpenDownload.Opened opened, String disposition) {
        return opened.file().size() >= LARGE
                        && opened.file().body() instanceof StoredFile.Remote remote
                ? remote.address(
                        new StoredFile.Outgoing(opened.format().mediaType(), disposition, CACHED),
                        OPEN)
                : Optional.empty();
    }
}
