package io.veza.user.domain.alert;

import io.veza.user.domain.session.Point;
import java.time.Duration;
import java.time.Instant;

/**
 * The way between two sign-ins.
 *
 * @param kmh how fast it would have to be gone; at most {@link #FASTEST_TOLD}
 */
public record Travel(int km, int kmh) {

    /** Beyond it, how many times too fast is no news. */
    static final int FASTEST_TOLD = 1_000_000;

    private static final double MILLIS_IN_HOUR = 3_600_000;

    static Travel between(Point from, Instant left, Point to, Instant arrived) {
        double km = from.kilometresTo(to);
        long millis = Math.max(1, Math.abs(Duration.between(left, arrived).toMillis()));
        double kmh = Math.min(FASTEST_TOLD, km / (millis / MILLIS_IN_HOUR));
        return new Travel((int) Math.round(km), (int) Math.round(kmh));
    }
}
