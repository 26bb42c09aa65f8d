package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.stream.application.download.OpenDownload;
import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.download.DownloadFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves tracks to whoever was told where to save them from. */
@ApplicationScoped
class DownloadRoute {

    private static final int BEFORE_TRACKS = -1;
    private static final String CACHED = "private, no-cache";
    private static final long LARGE = 1024L * 1024;

    /** How long an address of the store works that somebody is sent on to. */
    private static final Duration OPEN = Duration.ofMinutes(5);

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/media/downloads/(?<expires>\\d{1,11})/(?<signature>[\\w-]{22})"
                            + "/tracks/(?<track>\\d{1,18})/(?<format>original|flac|mp3|opus)");

    private final OpenDownload downloads;
    private final MediaReader reader;

    DownloadRoute(OpenDownload downloads, MediaReader reader) {
        this.downloads = downloads;
        this.reader = reader;
    }

    void register(@Observes Router router) {
        router.route("/media/downloads/*")
                .order(BEFORE_TRACKS)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::handle);
    }

    private void handle(RoutingContext context) {
        parse(context.normalizedPath())
                .map(downloads::handle)
                .orElseGet(() -> Uni.createFrom().failure(OpenMedia.notFound()))
                .subscribe()
                .with(opened -> send(context, opened), failure -> Problem.answer(context, failure));
    }

    /** Empty for whatever we never gave out. */
    private static Optional<OpenDownload.Query> parse(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches()
                ? Optional.of(
                        new OpenDownload.Query(
                                Long.parseLong(address.group("track")),
                                DownloadFormat.valueOf(
                                        address.group("format").toUpperCase(Locale.ROOT)),
                                Instant.ofEpochSecond(Long.parseLong(address.group("expires"))),
                                address.group("signature")))
                : Optional.empty();
    }

    private void send(RoutingContext context, OpenDownload.Opened opened) {
        String disposition = Disposition.of("attachment", opened.name().value());
        new Answer(context, reader)
                .header(HttpHeaders.CONTENT_TYPE, opened.format().mediaType())
                .header(HttpHeaders.CACHE_CONTROL, CACHED)
                .header("Content-Disposition", disposition)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
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
