package io.veza.platform.cache;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long values are kept: each a little shorter than it might be, by chance, so that what was
 * loaded together does not expire together.
 */
record Lifetime(Duration longest) {

    private static final double SHORTEST_SHARE = 0.9;
    private static final double FRESH_SHARE = 0.8;

    Duration draw() {
        double share = ThreadLocalRandom.current().nextDouble(SHORTEST_SHARE, 1);
        return share(longest, share);
    }

    <V> Kept<V> keep(V value) {
        Duration life = draw();
        return new Kept<>(value, life, System.nanoTime() + share(life, FRESH_SHARE).toNanos());
    }

    private static Duration share(Duration whole, double share) {
        return Duration.ofNanos(Math.max(1, (long) (whole.toNanos() * share)));
    }
}
