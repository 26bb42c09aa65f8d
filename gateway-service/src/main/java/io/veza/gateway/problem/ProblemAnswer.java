package io.veza.gateway.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.problem.Problems;
import io.veza.platform.problem.ProtoJson;
import io.veza.proto.common.v1.Problem;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/**
 * A failure, ready to be sent.
 *
 * @param retryAfter seconds to wait, when waiting helps
 */
public record ProblemAnswer(int status, String body, OptionalLong retryAfter) {

    public static final String MEDIA_TYPE = Problems.MEDIA_TYPE;

    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    public static ProblemAnswer of(Throwable failure, String path) {
        if (failure instanceof HttpRefusal refusal) {
            return of(refusal, path);
        }
        note(failure, path);
        Problem problem = Problems.of(failure, path);
        OptionalLong wait =
                Problems.retryAfter(failure).stream().mapToLong(ProblemAnswer::seconds).findFirst();
        return new ProblemAnswer(problem.getStatus(), ProtoJson.print(problem), wait);
    }

    /** Of what is a defect of ours, the operators hear. */
    public static void note(Throwable failure, String path) {
        if (Problems.isDefect(failure)) {
            LOG.errorf(failure, "Defect in answering %s", path);
        }
    }

    /** Answers a call that no resource gets to see; does nothing when the answer has begun. */
    public static void send(RoutingContext call, Throwable failure) {
        HttpServerResponse response = call.response();
        if (response.headWritten() || response.closed()) {
            call.request().connection().close();
            return;
        }
        ProblemAnswer answer = of(failure, call.normalizedPath());
        answer.headers().forEach(response::putHeader);
        response.setStatusCode(answer.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .end(answer.body());
    }

    /** When to come again, and with what (RFC 9110, 10.2.3 and 11.6.1). */
    public Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        retryAfter.ifPresent(wait -> headers.put("Retry-After", "" + wait));
        if (status == HttpResponseStatus.UNAUTHORIZED.code()) {
            headers.put("WWW-Authenticate", "Bearer realm=\"veza\"");
        }
        return headers;
    }

    private static ProblemAnswer of(HttpRefusal refusal, String path) {
        Problem problem =
                Problem.newBuilder()
                        .setType("/docs/errors#" + refusal.code())
                        .setTitle(HttpRefusal.phrase(refusal.status()))
                        .setStatus(refusal.status())
                        .setDetail(refusal.getMessage())
                        .setInstance(path)
                        .setCode(refusal.code())
                        .setTraceId(Span.current().getSpanContext().getTraceId())
                        .build();
        return new ProblemAnswer(refusal.status(), ProtoJson.print(problem), OptionalLong.empty());
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
