package io.veza.platform.distinct;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How far back is counted. A window slides in steps: it holds its own length and up to one more.
 */
public enum Window {
    MINUTE(Duration.ofSeconds(10), 6),
    FIVE_MINUTES(Duration.ofMinutes(1), 5),
    HOUR(Duration.ofMinutes(5), 12),
    DAY(Duration.ofHours(1), 24);

    private final Duration step;
    private final int steps;

    Window(Duration step, int steps) {
        this.step = step;
        this.steps = steps;
    }

    /** The step that a moment falls into. */
    long step(Instant at) {
        return Math.floorDiv(at.toEpochMilli(), step.toMillis());
    }

    /** All steps that count at a moment. */
    List<Long> steps(Instant at) {
        long last = step(at);
        return LongStream.rangeClosed(last - steps, last).boxed().toList();
    }

    /** How long a step is of use. */
    Duration kept() {
        return step.multipliedBy(steps + 2L);
    }
}
