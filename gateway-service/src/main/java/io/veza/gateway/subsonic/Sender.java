package io.veza.gateway.subsonic;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.limits.Allowance;
import io.veza.gateway.media.MediaProxy;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.gateway.subsonic.wire.Answers;
import io.veza.gateway.subsonic.wire.Style;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.subsonic.v1.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;

/** Sends what a call has come to. A refusal is an answer like others, with status 200. */
@ApplicationScoped
class Sender {

    private static final String PLAYLIST = "application/vnd.apple.mpegurl";
    private static final int TOO_MANY = 429;

    private final Envelope envelope;
    private final MediaProxy media;

    Sender(Envelope envelope, MediaProxy media) {
        this.envelope = envelope;
        this.media = media;
    }

    void send(RoutingContext http, Parameters parameters, Answer answer) {
        HttpServerResponse response = http.response();
        if (response.closed()) {
            return;
        }
        switch (answer) {
            case Answer.Words words -> write(http, parameters, envelope.of(words.content()));
            case Answer.Bytes bytes -> {
                bytes.headers().forEach(response::putHeader);
                media.pass(http, bytes.address(), bytes.from());
            }
            case Answer.Segments segments ->
                    response.putHeader(HttpHeaders.CONTENT_TYPE, PLAYLIST).end(segments.playlist());
        }
    }

    void refuse(RoutingContext http, Parameters parameters, Throwable failure) {
        if (http.response().headWritten() || http.response().closed()) {
            http.request().connection().close();
            return;
        }
        if (failure instanceof DomainException refusal
                && refusal.code() == CoreError.RATE_LIMITED) {
            // What keeps programs from asking on is the status alone.
            Duration wait = Objects.requireNonNullElse(refusal.retryAfter(), Duration.ofSeconds(1));
            http.response()
                    .setStatusCode(TOO_MANY)
                    .putHeader("Retry-After", Long.toString(Allowance.seconds(wait)));
        }
        write(http, parameters, envelope.refusal(failure, http.normalizedPath()));
    }

    private static void write(RoutingContext http, Parameters parameters, Response answer) {
        Style style = Style.of(parameters.text("f"), parameters.text("callback"));
        if (Protocol.isOld(parameters)) {
            style = style.old();
        }
        http.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, style.format().mediaType())
                .end(Answers.write(answer, style));
    }
}
