package io.veza.chat.domain.analytics;

import java.util.EnumMap;
import java.util.Map;

/** How often each thing happened; what is absent did not. */
public record Tally(Map<Figure, Long> counts) {

    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        counts = Map.copyOf(counts);
    }

    public long of(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    public Tally plus(Tally other) {
        Map<Figure, Long> sum = new EnumMap<>(Figure.class);
        sum.putAll(counts);
        other.counts.forEach((figure, count) -> sum.merge(figure, count, Long::sum));
        return new Tally(sum);
    }

    /** What came since then; counts never fall. */
    Tally since(Tally before) {
        Map<Figure, Long> since = new EnumMap<>(Figure.class);
        counts.forEach(
                (figure, count) -> since.put(figure, Math.max(0, count - before.of(figure))));
        return new Tally(since);
    }

    Tally times(double factor) {
        Map<Figure, Long> scaled = new EnumMap<>(Figure.class);
        counts.forEach((figure, count) -> scaled.put(figure, Math.round(count * factor)));
        return new Tally(scaled);
    }
}
