package io.veza.stream.adapter.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.stream.application.media.OpenCaptions;
import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.application.media.Permission;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;

/** Serves everything below {@code /media}. */
@ApplicationScoped
class MediaRoute {

    private static final String DAY = "86400";
    private static final String EXPOSED =
            "Content-Range, Content-Length, Accept-Ranges, ETag, Age, Date";

    private final OpenMedia media;
    private final OpenCaptions captions;
    private final MediaOpener opener;
    private final MediaReader reader;
    private final Clock clock;
    private final Counter served;

    MediaRoute(
            OpenMedia media,
            OpenCaptions captions,
            MediaOpener opener,
            MediaReader reader,
            Clock clock,
            MeterRegistry meters) {
        this.media = media;
        this.captions = captions;
        this.opener = opener;
        this.reader = reader;
        this.clock = clock;
        this.served = meters.counter("veza_media_served_bytes");
    }

    void register(@Observes Router router) {
        router.options("/media/*").handler(MediaRoute::preflight);
        router.route("/media/*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::handle);
    }

    /** Players on other sites may ask for parts; what they may see is decided by the request. */
    private static void preflight(RoutingContext context) {
        context.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS")
                .putHeader(
                        HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Range, If-Range, If-None-Match")
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, DAY)
                .end();
    }

    private void handle(RoutingContext context) {
        MediaPath.parse(context.normalizedPath())
                .map(path -> serve(context, path))
                .orElseGet(() -> Uni.createFrom().failure(OpenMedia.notFound()))
                .subscribe()
                .with(done -> {}, failure -> Problem.answer(context, failure));
    }

    private Uni<Void> serve(RoutingContext context, MediaPath path) {
        return opener.open(path).chain(track -> serve(context, path, track));
    }

    private Uni<Void> serve(RoutingContext context, MediaPath path, Track track) {
        return written(path, track)
                .map(text -> text.invoke(list -> send(context, path, list)).replaceWithVoid())
                .orElseGet(() -> serveFile(context, path, track));
    }

    /** What is no file, but follows from what is known; it may change. */
    private Optional<Uni<OpenMedia.Playlist>> written(MediaPath path, Track track) {
        if (path.isHls()) {
            return Optional.of(media.hls(track));
        }
        if (path.isDash()) {
            return Optional.of(media.dash(track));
        }
        return path.captions(track)
                .map(wanted ->
                        captions.handle(wanted).map(text -> new OpenMedia.Playlist(text, true)));
    }

    private Uni<Void> serveFile(RoutingContext context, MediaPath path, Track track) {
        Uni<StoredFile> file =
                media.key(track, path.name()).chain(key -> reader.find(key, OpenMedia::notFound));
        return path.isText()
                ? file.chain(reader::text)
                        .invoke(text -> begin(context, path).text(text))
                        .replaceWithVoid()
                : file.invoke(found -> begin(context, path).file(found)).replaceWithVoid();
    }

    private void send(RoutingContext context, MediaPath path, OpenMedia.Playlist playlist) {
        begin(context, path)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        CacheRule.playlist(path.permission(), playlist.complete()))
                .text(playlist.text());
    }

    /** What was sent to the end; of an answer that was broken off nobody knows how much arrived. */
    private Answer begin(RoutingContext context, MediaPath path) {
        context.addEndHandler()
                .onSuccess(sent -> served.increment(context.response().bytesWritten()));
        Answer answer =
                new Answer(context, reader)
                        .header(HttpHeaders.CONTENT_TYPE, path.mediaType())
                        .header(HttpHeaders.CACHE_CONTROL, CacheRule.file(path.permission(), clock))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "cross-origin");
        return path.permission() instanceof Permission.None
                ? answer.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED)
                : answer;
    }
}
