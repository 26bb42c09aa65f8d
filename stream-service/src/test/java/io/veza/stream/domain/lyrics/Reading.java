package io.veza.stream.domain.lyrics;

import io.veza.platform.kernel.DomainException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** What was read, short enough to be compared by eye. */
public final class Reading {

    public static final LyricsLimits LIMITS = new LyricsLimits(262_144, 500, 2_000);

    private Reading() {}

    /** As {@code start-end text}, with a question mark where nobody knows. */
    public static List<String> lines(TimedText song) {
        return song.lines().stream()
                .map(line -> line.start() + "-" + shown(line.end()) + " " + line.text())
                .toList();
    }

    /** As {@code word start-end}. */
    public static List<String> words(TimedLine line) {
        return line.words().stream()
                .map(word ->
                        line.text().substring(word.from(), word.to())
                                + " "
                                + word.start()
                                + "-"
                                + shown(word.end()))
                .toList();
    }

    private static String shown(@Nullable Integer time) {
        return time == null ? "?" : time.toString();
    }

    /** The code, and the line if there is one. */
    public static String refusal(Runnable reading) {
        DomainException refusal =
                Assertions.catchThrowableOfType(DomainException.class, reading::run);
        return (refusal.code() + " " + refusal.details().getOrDefault("line", "")).strip();
    }
}
