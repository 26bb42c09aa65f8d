package io.veza.stream.domain.lyrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads LRC as players have agreed to write it, there being no standard: times before a row, tags
 * in brackets, the times of words in angle brackets (the A2 extension), and an empty row where the
 * words before it end.
 */
final class LrcReader {

    private static final Pattern TAG = Pattern.compile("\\s*\\[([A-Za-z_#]+):([^\\]]*)]\\s*");
    private static final Pattern OFFSET = Pattern.compile("[+-]?\\d{1,7}");
    private static final Set<String> KNOWN =
            Set.of(
                    "ti",
                    "ar",
                    "al",
                    "au",
                    "lr",
                    "by",
                    "re",
                    "tool",
                    "ve",
                    "length",
                    "la",
                    "lang",
                    "id",
                    "key",
                    "hash",
                    "sign",
                    "qq",
                    "total",
                    "encoding",
                    "#");

    private final TimedTextBuilder song;
    private final LyricsLimits limits;
    private final List<LrcRow> rows = new ArrayList<>();
    private final List<String> untimed = new ArrayList<>();
    private int offset;

    private LrcReader(LyricsLimits limits) {
        this.limits = limits;
        this.song = new TimedTextBuilder(limits);
    }

    static TimedText read(String text, LyricsLimits limits) {
        LrcReader reader = new LrcReader(limits);
        Rows rows = new Rows(text);
        while (rows.hasNext()) {
            reader.row(rows.next(), rows.number());
        }
        return reader.song();
    }

    private void row(String text, int number) {
        LrcRow row = LrcRow.of(number, text);
        if (!row.times().isEmpty()) {
            rows.add(row);
            limits.requireLines(rows.size());
        } else if (!text.isBlank() && !isTag(text, number)) {
            words(text.strip());
        }
    }

    /**
     * What has no time belongs to what was before; before all that has it stands from the start.
     */
    private void words(String text) {
        if (rows.isEmpty()) {
            untimed.add(text);
            limits.requireLines(untimed.size());
        } else {
            rows.getLast().add(text);
        }
    }

    private boolean isTag(String text, int number) {
        Matcher tag = TAG.matcher(text);
        if (!tag.matches()) {
            return false;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        boolean before = rows.isEmpty() && untimed.isEmpty();
        if (name.equals("offset")) {
            offset = offset(tag.group(2).strip(), number);
        } else if (name.equals("la") || name.equals("lang")) {
            song.language(tag.group(2));
        } else if (KNOWN.contains(name) || (before && name.equals(tag.group(1)))) {
            song.tag(name, tag.group(2));
        } else {
            return false;
        }
        return true;
    }

    private static int offset(String text, int number) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!OFFSET.matcher(text).matches()) {
            throw LyricsError.LYRICS_BAD_TIME.at(
                    number, "“" + text + "” is no offset in milliseconds");
        }
        return Integer.parseInt(text);
    }

    private TimedText song() {
        if (rows.isEmpty()) {
            untimed.forEach(text -> song.line(TimedLine.untimed(text)));
            return song.build();
        }
        untimed.forEach(text -> song.line(new TimedLine(0, null, text, "", List.of())));
        TreeSet<Integer> starts = new TreeSet<>();
        TreeSet<Integer> pauses = new TreeSet<>();
        for (LrcRow row : rows) {
            (row.isPause() ? pauses : starts).addAll(row.times());
        }
        rows.stream().filter(row -> !row.isPause()).forEach(row -> sing(row, starts, pauses));
        return song.build();
    }

    /** An offset above zero has the words come sooner. */
    private void sing(LrcRow row, TreeSet<Integer> starts, TreeSet<Integer> pauses) {
        TimedLine first = row.line();
        for (int time : row.times()) {
            Integer end = end(starts.higher(time), pauses.higher(time));
            TimedLine again = first.moved(time - first.begin()).endingAt(end);
            song.line(again.moved(-offset));
        }
    }

    private static @Nullable Integer end(@Nullable Integer next, @Nullable Integer pause) {
        return pause == null || (next != null && next <= pause) ? null : pause;
    }
}
