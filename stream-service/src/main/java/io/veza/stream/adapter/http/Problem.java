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
import io.veza.stream.domain.media.MediaError;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.upload.UploadError;
import java.util.Map;
import org.jboss.logging.Logger;

/** Answers with what went wrong, as problem+json. */
final class Problem {

    private static final Logger LOG = Logger.getLogger(Problem.class);
    private static final String TOO_LARGE = "Too large";

    /** What HTTP, or tus, has a status of its own for. */
    private static final Map<ErrorCode, Status> STATUSES =
            Map.of(
                    MediaError.RANGE_NOT_SATISFIABLE, new Status(416, "Range not satisfiable"),
                    TrackError.FILE_TOO_LARGE, new Status(413, TOO_LARGE),
                    AttachmentError.ATTACHMENT_TOO_LARGE, new Status(413, TOO_LARGE),
                    UploadError.UPLOAD_TOO_LONG, new Status(413, TOO_LARGE),
                    UploadError.STORAGE_QUOTA_SPENT, new Status(413, TOO_LARGE),
                    UploadError.TUS_VERSION_UNSUPPORTED, new Status(412, "Version not supported"),
                    UploadError.UPLOAD_BUSY, new Status(423, "Locked"),
                    UploadError.UPLOAD_CHECKSUM_WRONG, new Status(460, "Checksum mismatch"));

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
        Status own =
                failure instanceof DomainException refusal ? STATUSES.get(refusal.code()) : null;
        if (own != null) {
            problem.setStatus(own.code()).setTitle(own.title());
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
    static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || length != null && !length.equals("0");
    }

    private record Status(int code, String title) {}
}
