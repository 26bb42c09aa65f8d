package io.veza.chat.domain.analytics;

import java.util.ArrayList;
import java.util.List;

/**
 * How long sends took: how many lie at or below each bound.
 *
 * @param counts cumulative; the last one, without a bound, has all
 */
public record SendTimes(List<Long> counts) {

    /** In milliseconds. */
    public static final List<Double> BOUNDS =
            List.of(
                    0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0, 20.0, 30.0, 50.0, 75.0,
                    100.0, 150.0, 250.0, 500.0, 1000.0, 2500.0, 5000.0);

    public static final SendTimes NONE = new SendTimes(List.of());

    public SendTimes {
        counts = List.copyOf(counts);
    }

    public int count() {
        return counts.isEmpty()
                ? 0
                : (int) Math.min(Integer.MAX_VALUE, counts.getLast().longValue());
    }

    /**
     * In milliseconds, as if sends were spread evenly between two bounds; 0 when there were none.
     */
    public double quantile(double share) {
        double rank = share * count();
        double below = 0;
        double bound = 0;
        for (int i = 0; i < Math.min(BOUNDS.size(), counts.size()); i++) {
            double reached = counts.get(i);
            if (reached >= rank && reached > below) {
                return bound + (BOUNDS.get(i) - bound) * (rank - below) / (reached - below);
            }
            below = reached;
            bound = BOUNDS.get(i);
        }
        return count() == 0 ? 0 : bound;
    }

    SendTimes plus(SendTimes other) {
        return combine(other, 1);
    }

    SendTimes since(SendTimes before) {
        return combine(before, -1);
    }

    /** A version with other bounds in the house is not mixed in. */
    private SendTimes combine(SendTimes other, int sign) {
        if (other.counts.isEmpty() || (!counts.isEmpty() && counts.size() != other.counts.size())) {
            return this;
        }
        List<Long> combined = new ArrayList<>();
        for (int i = 0; i < other.counts.size(); i++) {
            long own = counts.isEmpty() ? 0 : counts.get(i);
            combined.add(Math.max(0, own + sign * other.counts.get(i)));
        }
        return new SendTimes(combined);
    }
}
