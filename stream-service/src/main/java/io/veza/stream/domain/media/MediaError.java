package io.veza.stream.domain.media;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;
import java.time.Duration;

/** Why bytes are not served. */
public enum MediaError implements ErrorCode {
    /** The file ends before the wanted range begins (RFC 9110, 15.5.17). */
    RANGE_NOT_SATISFIABLE(ErrorKind.INVALID),
    /** What keeps the media does not answer. */
    STORAGE_UNAVAILABLE(ErrorKind.UNAVAILABLE);

    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final ErrorKind kind;

    MediaError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }

    /** Nothing is lost, and nothing is kept. */
    public static DomainException unavailable() {
        return DomainException.retryable(
                STORAGE_UNAVAILABLE, "The media store does not answer", COME_BACK);
    }

    public static boolean isUnavailable(Throwable failure) {
        return failure instanceof DomainException refusal && refusal.code() == STORAGE_UNAVAILABLE;
    }
}
