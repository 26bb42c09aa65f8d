package io.veza.platform.problem;

import io.opentelemetry.api.trace.Span;
import io.veza.platform.kernel.ErrorKind;
import io.veza.proto.common.v1.FieldProblem;
import io.veza.proto.common.v1.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** The one table from a failure of any origin to {@code application/problem+json}. */
public final class Problems {

    /** The detail that becomes the problem's challenge. */
    private static final String CHALLENGE = "challenge";

    /** The detail that says where a code may go. */
    private static final String PHONE = "phone";

    /** The detail that says where in a text something is wrong. */
    private static final String LINE = "line";

    public static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    /**
     * @param path of the call that failed
     */
    public static Problem of(Throwable failure, String path) {
        Refusal refusal = Refusal.of(unwrap(failure));
        Problem.Builder problem =
                Problem.newBuilder()
                        .setType("/docs/errors#" + refusal.code())
                        .setTitle(title(refusal.kind()))
                        .setStatus(status(refusal.kind()))
                        .setDetail(refusal.message())
                        .setInstance(path)
                        .setCode(refusal.code())
                        .setTraceId(traceId());
        Optional.ofNullable(refusal.details().get(CHALLENGE)).ifPresent(problem::setChallenge);
        Optional.ofNullable(refusal.details().get(PHONE)).ifPresent(problem::setPhone);
        Optional.ofNullable(refusal.details().get(LINE))
                .map(Integer::valueOf)
                .ifPresent(problem::setLine);
        refusal.violations()
                .forEach(violation ->
                        problem.addErrors(
                                FieldProblem.newBuilder()
                                        .setField(violation.field())
                                        .setMessage(violation.message())));
        return problem.build();
    }

    /** What the {@code Retry-After} header should say; every 429 and 503 has one. */
    public static Optional<Duration> retryAfter(Throwable failure) {
        Refusal refusal = Refusal.of(unwrap(failure));
        if (refusal.retryAfter() != null) {
            return Optional.of(refusal.retryAfter());
        }
        boolean passing =
                refusal.kind() == ErrorKind.UNAVAILABLE || refusal.kind() == ErrorKind.EXHAUSTED;
        return passing ? Optional.of(Duration.ofSeconds(1)) : Optional.empty();
    }

    /** True for a defect of ours, which the caller of this class should log. */
    public static boolean isDefect(Throwable failure) {
        return Refusal.of(unwrap(failure)).kind() == ErrorKind.INTERNAL;
    }

    public static int status(ErrorKind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT, PRECONDITION -> 409;
            case STALE -> 412;
            case EXHAUSTED -> 429;
            case UNAVAILABLE -> 503;
            case INTERNAL -> 500;
        };
    }

    private static String title(ErrorKind kind) {
        return switch (kind) {
            case INVALID -> "Invalid request";
            case UNAUTHENTICATED -> "Not signed in";
            case FORBIDDEN -> "Not allowed";
            case NOT_FOUND -> "Not found";
            case CONFLICT -> "Already exists";
            case PRECONDITION -> "Not possible now";
            case STALE -> "Changed meanwhile";
            case EXHAUSTED -> "Too many requests";
            case UNAVAILABLE -> "Temporarily unavailable";
            case INTERNAL -> "Internal error";
        };
    }

    private static String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : "";
    }

    private static Throwable unwrap(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }
}
