package io.veza.stream.adapter.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.problem.Problems;
import io.veza.platform.problem.ProtoJson;
import io.veza.stream.domain.attachment.AttachmentError;
import io.veza.stream.domain.track.TrackError;
import java.util.Set;
import org.jboss.logging.Logger;

/** Answers with what went wrong, as problem+json. */
final class Problem {

    private static final Logger LOG = Logger.getLogger(Problem.class);
    private static final int CONTENT_TOO_LARGE = 413;
    private static final Set<ErrorCode> TOO_LARGE =
            Set.of(TrackError.FILE_TOO_LARGE, AttachmentError.ATTACHMENT_TOO_LARGE);
    private static final long LINGER_MILLIS = 2000;

    private Problem() {}

    static void answer(RoutingContext context, Throwable failure) {
        if (Problems.isDefect(failure)) {
            LOG.error("A request failed", failure);
        }
        HttpServerResponse response = context.response();
        if (response.closed()) {
            return;
        }
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        var problem = Problems.of(failure, context.normalizedPath()).toBuilder();
        if (isTooLarge(failure)) {
            problem.setStatus(CONTENT_TOO_LARGE).setTitle("Too large");
        }
        Problems.retryAfter(failure)
                .ifPresent(pause ->
                        response.putHeader(
                                HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds())));
        response.setStatusCode(problem.getStatus())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=1");
        hangUpIfStillSending(context);
        response.end(ProtoJson.print(problem.build()));
    }

    /**
     * Whoever still sends gets a moment to read the answer: closing at once would reset the
     * connection and take the answer with it.
     */
    private static void hangUpIfStillSending(RoutingContext context) {
        var request = context.request();
        if (request.isEnded() || !hasBody(request)) {
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.exceptionHandler(gone -> {});
        request.resume();
        context.vertx().setTimer(LINGER_MILLIS, passed -> request.connection().close());
    }

    /** A request without one is over, also when nobody has read that it is. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || length != null && !length.equals("0");
    }

    private static boolean isTooLarge(Throwable failure) {
        return failure instanceof DomainException refusal && TOO_LARGE.contains(refusal.code());
    }
}
