package io.veza.platform.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expected refusal: a code for programs and a sentence for people. It carries no stack trace,
 * because it reports no defect. The message reaches clients, so it never names anything internal.
 */
public final class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<FieldViolation> violations;
    private final transient @Nullable Duration retryAfter;
    private final transient Map<String, String> details;

    public DomainException(ErrorCode code, String message) {
        this(code, message, List.of(), null, Map.of());
    }

    private DomainException(
            ErrorCode code,
            String message,
            List<FieldViolation> violations,
            @Nullable Duration retryAfter,
            Map<String, String> details) {
        super(Objects.requireNonNull(message, "message"), null, false, false);
        this.code = Objects.requireNonNull(code, "code");
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
        this.details = Map.copyOf(details);
    }

    /** A refusal of single fields. */
    public static DomainException invalid(
            ErrorCode code, String message, List<FieldViolation> violations) {
        return new DomainException(code, message, violations, null, Map.of());
    }

    /** A refusal that ends by itself after {@code retryAfter}. */
    public static DomainException retryable(ErrorCode code, String message, Duration retryAfter) {
        return new DomainException(code, message, List.of(), retryAfter, Map.of());
    }

    /** A refusal that tells a program how to go on. */
    public static DomainException detailed(
            ErrorCode code, String message, Map<String, String> details) {
        return new DomainException(code, message, List.of(), null, details);
    }

    public ErrorCode code() {
        return code;
    }

    public List<FieldViolation> violations() {
        return violations;
    }

    public Map<String, String> details() {
        return details;
    }

    /** How long the caller should wait; null when waiting does not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
