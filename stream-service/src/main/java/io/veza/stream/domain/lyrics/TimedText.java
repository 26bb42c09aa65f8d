package io.veza.stream.domain.lyrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lyrics say, whatever their notation. Either all lines have times, and are in their order, or
 * none has.
 *
 * @param tags what is said of the song, by the names LRC has for it: {@code ti}, {@code ar}, …
 * @param language BCP 47; empty: not said
 */
public record TimedText(Map<String, String> tags, String language, List<TimedLine> lines) {

    /** How long a last line stands that does not say it. */
    private static final int LAST = 5_000;

    /** How long a last word is sung that does not say it, when the line would end before it. */
    private static final int WORD = 500;

    public TimedText {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        lines = settled(lines);
    }

    public boolean timed() {
        return !lines.isEmpty() && lines.getFirst().start() != null;
    }

    private static List<TimedLine> settled(List<TimedLine> given) {
        if (given.isEmpty() || given.getFirst().start() == null) {
            return List.copyOf(given);
        }
        List<TimedLine> lines = new ArrayList<>(given);
        lines.sort(Comparator.comparingInt(TimedLine::begin));
        List<@Nullable Integer> next = following(lines);
        for (int i = 0; i < lines.size(); i++) {
            Integer end = lines.get(i).end();
            if (end != null && end.equals(next.get(i))) {
                lines.set(i, lines.get(i).endingAt(null));
            }
        }
        return List.copyOf(lines);
    }

    /** For each line when one begins that begins later. */
    private static List<@Nullable Integer> following(List<TimedLine> lines) {
        List<@Nullable Integer> following = new ArrayList<>(lines.size());
        @Nullable Integer next = null;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (i + 1 < lines.size() && lines.get(i + 1).begin() > lines.get(i).begin()) {
                next = lines.get(i + 1).begin();
            }
            following.add(next);
        }
        return following.reversed();
    }

    /** When each line ends, as far as anybody knows. */
    public List<@Nullable Integer> ends() {
        if (!timed()) {
            return Collections.nCopies(lines.size(), null);
        }
        List<@Nullable Integer> ends = following(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).end() != null) {
                ends.set(i, lines.get(i).end());
            }
        }
        return ends;
    }

    /** For notations in which each line says when it ends, and does not before its last word. */
    public List<Integer> closings() {
        List<@Nullable Integer> ends = ends();
        List<Integer> closings = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Integer end = ends.get(i);
            int closing = end == null ? lines.get(i).begin() + LAST : end;
            closings.add(Math.max(closing, sung(lines.get(i), closing)));
        }
        return closings;
    }

    private static int sung(TimedLine line, int closing) {
        if (line.words().isEmpty()) {
            return closing;
        }
        TimedWord last = line.words().getLast();
        if (last.end() != null) {
            return last.end();
        }
        return last.start() < closing ? closing : last.start() + WORD;
    }
}
