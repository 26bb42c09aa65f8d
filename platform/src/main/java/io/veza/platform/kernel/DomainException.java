package io.veza.platform.kernel;

import java.time.Duration;
import java.util.List;
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

    public DomainException(ErrorCode code, String message) {
        this(code, message, List.of(), null);
    }

    private DomainException(
            ErrorCode code,
            String message,
            List<FieldViolation> violations,
            @Nullable Duration retryAfter) {
        super(Objects.requireNonNull(message, "message"), null, false, false);
        this.code = Objects.requireNonNull(code, "code");
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /** A refusal of single fields. */
    public static DomainException invalid(
            ErrorCode code, String message, List<FieldViolation> violations) {
        return new DomainException(code, message, violations, null);
    }

    /** A refusal that ends by itself after {@code retryAfter}. */
    public static DomainException retryable(ErrorCode code, String message, Duration retryAfter) {
        return new DomainException(code, message, List.of(), retryAfter);
    }

    public ErrorCode code() {
        return code;
    }

    public List<FieldViolation> violations() {
        return violations;
    }

    /** How long the caller should wait; null when waiting does not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
