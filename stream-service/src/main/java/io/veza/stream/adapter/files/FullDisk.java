package io.veza.stream.adapter.files;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.track.TrackError;
import java.io.IOException;
import java.time.Duration;

/** Tells a full disk apart from other failures. */
final class FullDisk {

    /** The JDK does so only in words: those of the C library. */
    private static final String NO_SPACE = "No space left on device";

    private static final Duration COME_BACK = Duration.ofMinutes(10);

    private FullDisk() {}

    /** Refuses when the disk is full; else gives the failure back. */
    static IOException orSo(IOException failure) {
        if (String.valueOf(failure.getMessage()).contains(NO_SPACE)) {
            throw DomainException.retryable(
                    TrackError.STORAGE_FULL, "There is no room for more music now", COME_BACK);
        }
        return failure;
    }
}
