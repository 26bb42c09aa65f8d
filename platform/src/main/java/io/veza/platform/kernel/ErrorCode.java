package io.veza.platform.kernel;

/**
 * A stable, machine-readable reason for a refusal. Each service lists its own in an enum; the
 * constant's name (UPPER_SNAKE) is what clients see as {@code code}.
 */
public interface ErrorCode {

    /** The code as clients see it; enums get this for free. */
    String name();

    ErrorKind kind();
}
