package io.veza.platform.cache;

import java.time.Duration;

/**
 * A value in memory.
 *
 * @param freshUntil of {@link System#nanoTime}; from then on somebody fetches it anew
 */
record Kept<V>(V value, Duration life, long freshUntil) {

    boolean isOld() {
        return System.nanoTime() - freshUntil > 0;
    }
}
