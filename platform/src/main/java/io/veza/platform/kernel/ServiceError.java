package io.veza.platform.kernel;

/** Why one service turns another away. Whoever asked the other one cannot help it. */
public enum ServiceError implements ErrorCode {
    SERVICE_UNPROVEN(ErrorKind.UNAUTHENTICATED),
    SERVICE_REFUSED(ErrorKind.FORBIDDEN);

    private final ErrorKind kind;

    ServiceError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }

    /** True for the name of one of these. */
    public static boolean names(String reason) {
        return SERVICE_UNPROVEN.name().equals(reason) || SERVICE_REFUSED.name().equals(reason);
    }
}
