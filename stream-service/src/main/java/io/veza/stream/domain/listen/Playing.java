package io.veza.stream.domain.listen;

import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;

/** What counts as heard: half of it or 4 minutes, whichever is less. */
public final class Playing {

    /** What can be said of the past: a device may have been without a network for a day. */
    private static final Duration LATEST = Duration.ofDays(1);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** Before there was a service to tell it to. */
    private static final Instant EARLIEST = Instant.parse("2002-10-01T00:00:00Z");

    /** Behind all that can be. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private Playing() {}

    /**
     * @param durationMs 0: unknown
     */
    public static Duration enough(int durationMs) {
        Duration half = Duration.ofMillis(durationMs / 2);
        return durationMs == 0 || half.compareTo(LONGEST) > 0 ? LONGEST : half;
    }

    public static void requireEnough(int heardMs, int durationMs) {
        if (heardMs < enough(durationMs).toMillis()) {
            throw new DomainException(
                    ListenError.LISTEN_TOO_SHORT,
                    "It counts once half of it, or 4 minutes, have been heard");
        }
    }

    /** Whether it can count among the plays of a track. */
    public static boolean isRecent(Instant at, Instant now) {
        return !at.isBefore(now.minus(LATEST)) && !at.isAfter(now.plus(CLOCKS_DIFFER));
    }

    public static void requireRecent(Instant at, Instant now) {
        if (!isRecent(at, now)) {
            throw wrong("It can be said for a day that something was heard");
        }
    }

    /** Of another program's history. */
    public static void requirePast(Instant at, Instant now) {
        if (at.isBefore(EARLIEST) || at.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw wrong("Nothing is heard in the future, nor before October 2002");
        }
    }

    private static DomainException wrong(String message) {
        return new DomainException(ListenError.LISTEN_TIME_WRONG, message);
    }
}
