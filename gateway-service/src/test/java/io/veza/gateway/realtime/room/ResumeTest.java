package io.veza.gateway.realtime.room;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens between a room and its seats, each client ends with every event once and in
 * order, or has been told which it lacks; and it does end. Everything that may happen, happens by
 * chance, on loops that take one step at a time: a seed is the whole story.
 */
class ResumeTest {

    private static final int STORIES = 25;

    /** Once ended badly: seats waited for what was in a log that had ended. */
    private static final long BROKEN_ONCE = 6318918349531539528L;

    @ParameterizedTest
    @MethodSource("seeds")
    void everyClientHasEverythingOrKnowsWhatItLacks(long seed) {
        try {
            new ResumeStory(seed).happen();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("to see it again: -Dveza.seed=" + seed, broken);
        }
    }

    /** The same ones each time, and some that nobody has seen before. */
    static LongStream seeds() {
        Long wanted = Long.getLong("veza.seed");
        return wanted != null
                ? LongStream.of(wanted)
                : LongStream.concat(known(), ThreadLocalRandom.current().longs(unseen()));
    }

    private static LongStream known() {
        return LongStream.concat(LongStream.of(BROKEN_ONCE), LongStream.range(0, STORIES));
    }

    /** More of them with {@code -Dveza.stories=5000}. */
    private static int unseen() {
        return Integer.getInteger("veza.stories", STORIES);
    }
}
