package io.veza.platform.testing.engines;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what happens elsewhere: bounded, and with a sentence when it does not happen. */
public final class Poll {

    private static final Duration STEP = Duration.ofMillis(20);

    private Poll() {}

    public static void until(Duration atMost, String what, BooleanSupplier happened) {
        until(atMost, () -> what, happened);
    }

    public static void until(Duration atMost, Supplier<String> what, BooleanSupplier happened) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        String.format(Locale.ROOT, "not within %s: %s", atMost, what.get()));
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
