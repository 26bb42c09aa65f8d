package io.veza.gateway.realtime;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.veza.gateway.realtime.wire.CloseCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What the edge tells of itself. */
@ApplicationScoped
public class EdgeMeter {

    private final Counter deliveries;
    private final Timer resumed;
    private final Map<Gap, Counter> gaps;
    private final Map<Replay, Counter> replays;
    private final Map<CloseCode, Counter> closes;

    /** Why somebody was told of a gap. */
    public enum Gap {
        /** The socket took too little. */
        SLOW,
        /** They were away too long, or missed too much. */
        AWAY,
        /** The log could not be read. */
        FAILED
    }

    /** Where events for somebody who comes back were read. */
    public enum Replay {
        /** They had been read for somebody else just now. */
        SHARED,
        RECENT,
        LOG
    }

    EdgeMeter(MeterRegistry meters) {
        deliveries = meters.counter("veza.edge.deliveries");
        resumed = meters.timer("veza.edge.resume");
        gaps = counters(Gap.class, gap -> meters.counter("veza.edge.gaps", "why", name(gap)));
        replays =
                counters(
                        Replay.class,
                        from -> meters.counter("veza.edge.replays", "from", name(from)));
        closes =
                counters(
                        CloseCode.class,
                        code -> meters.counter("veza.edge.closes", "code", "" + code.code()));
    }

    /** Events written to sockets. */
    public void delivered(long events) {
        deliveries.increment(events);
    }

    /** Events written to sockets since this process began. */
    public long deliveries() {
        return (long) deliveries.count();
    }

    /** A seat has all it missed, so long after it came. */
    public void resumed(Duration after) {
        resumed.record(after);
    }

    public void gap(Gap why) {
        Objects.requireNonNull(gaps.get(why)).increment();
    }

    public void replayed(Replay from) {
        Objects.requireNonNull(replays.get(from)).increment();
    }

    public void closed(CloseCode code) {
        Objects.requireNonNull(closes.get(code)).increment();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<E, Counter> counters(
            Class<E> type, Function<E, Counter> counter) {
        Map<E, Counter> counters = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            counters.put(value, counter.apply(value));
        }
        return counters;
    }
}
