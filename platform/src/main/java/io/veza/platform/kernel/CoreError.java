package io.veza.platform.kernel;

/** The reasons that belong to no single service. */
public enum CoreError implements ErrorCode {
    INVALID_REQUEST(ErrorKind.INVALID),
    UNAUTHENTICATED(ErrorKind.UNAUTHENTICATED),
    TOKEN_INVALID(ErrorKind.UNAUTHENTICATED),
    TOKEN_EXPIRED(ErrorKind.UNAUTHENTICATED),
    TOKEN_REVOKED(ErrorKind.UNAUTHENTICATED),
    FORBIDDEN(ErrorKind.FORBIDDEN),
    /** An app password that is good for other things. */
    INSUFFICIENT_SCOPE(ErrorKind.FORBIDDEN),
    /** An admin whose session was begun with one factor, where the house asks for two. */
    SECOND_FACTOR_REQUIRED(ErrorKind.FORBIDDEN),
    /** Prove once more who you are, then ask again. */
    STEP_UP_REQUIRED(ErrorKind.FORBIDDEN),
    NOT_FOUND(ErrorKind.NOT_FOUND),
    /** Somebody, or another device, was faster. */
    CHANGED_MEANWHILE(ErrorKind.STALE),
    RATE_LIMITED(ErrorKind.EXHAUSTED),
    DEADLINE_EXCEEDED(ErrorKind.UNAVAILABLE),
    UNAVAILABLE(ErrorKind.UNAVAILABLE),
    INTERNAL(ErrorKind.INTERNAL);

    private final ErrorKind kind;

    CoreError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
