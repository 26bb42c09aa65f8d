package io.veza.gateway.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.media.UploadBody;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.gateway.problem.ProblemAnswer;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Reads the API's JSON bodies, up to a bound, before anything looks at them. Uploads are not read
 * here: they stream past.
 */
@ApplicationScoped
class BodyLimit {

    private static final String READ = BodyLimit.class.getName();

    private static final String TIMER = BodyLimit.class.getName() + ".timer";

    /** Far deeper than any message of ours goes; what is deeper is meant to harm. */
    private static final int DEEPEST = 32;

    /** Where a body carries a whole file. */
    private static final String PLAYLIST = "/api/v2/playlists/imports";

    private static final List<PathPattern> LYRICS =
            List.of(PathPattern.of("/api/v2/tracks/*/lyrics"), PathPattern.of("/api/v2/lyrics"));

    private final BodyHandler reader;
    private final BodyHandler playlistReader;
    private final BodyHandler lyricsReader;
    private final long patience;

    BodyLimit(GatewayConfig config) {
        patience = config.gateway().bodyWithin().toMillis();
        reader = BodyHandler.create(false).setBodyLimit(config.gateway().maxJsonBytes());
        playlistReader =
                BodyHandler.create(false).setBodyLimit(config.gateway().maxPlaylistBytes());
        lyricsReader = BodyHandler.create(false).setBodyLimit(config.gateway().maxLyricsBytes());
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, FilterOrder.BODY);
        filters.register(BodyLimit::settle, FilterOrder.BODY_READ);
    }

    private void read(RoutingContext call) {
        if (UploadBody.streams(call.request()) || !call.normalizedPath().startsWith("/api/")) {
            call.next();
        } else {
            call.put(READ, true);
            if (mayHaveBody(call.request())) {
                call.put(TIMER, call.vertx().setTimer(patience, _ -> cutOff(call)));
            }
            readerFor(call.normalizedPath()).handle(call);
        }
    }

    /** What carries a file, or the times of all words of a song, is longer than other JSON. */
    private BodyHandler readerFor(String path) {
        if (path.equals(PLAYLIST)) {
            return playlistReader;
        }
        List<String> steps = PathPattern.steps(path);
        return LYRICS.stream().anyMatch(one -> one.matches(steps)) ? lyricsReader : reader;
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? request.version() == HttpVersion.HTTP_2
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                : !length.equals("0");
    }

    /** Whoever sends a byte now and then holds a connection for ever otherwise. */
    private static void cutOff(RoutingContext call) {
        if (!call.request().isEnded() && !call.response().ended()) {
            call.addEndHandler(_ -> {
                if (call.request().version() != HttpVersion.HTTP_2) {
                    call.request().connection().close();
                }
            });
            ProblemAnswer.send(call, HttpRefusal.of(408));
        }
    }

    /** The reader leaves null when nothing came, and whoever sees null would wait for more. */
    private static void settle(RoutingContext call) {
        Long timer = call.get(TIMER);
        if (timer != null) {
            call.vertx().cancelTimer(timer);
        }
        if (call.get(READ) == null) {
            call.next();
            return;
        }
        Buffer body = call.body().buffer();
        if (body == null) {
            ((RoutingContextInternal) call).setBody(Buffer.buffer());
        } else if (JsonDepth.exceeds(body.getBytes(), DEEPEST)) {
            ProblemAnswer.send(
                    call,
                    new DomainException(
                            CoreError.INVALID_REQUEST,
                            "The JSON is nested deeper than any call's"));
            return;
        }
        call.next();
    }
}
