package io.veza.stream.domain.lyrics;

import java.util.ArrayList;
import java.util.List;

/** What SubRip and WebVTT are made of: a row of times, then text up to an empty row. */
record Cue(int start, int end, List<String> rows) {

    private static final String ARROW = "-->";

    static boolean isTime(String row) {
        return row.contains(ARROW);
    }

    /** Reads on behind the row of times that was read last. */
    static Cue read(Rows rows, String times) {
        int number = rows.number();
        int arrow = times.indexOf(ARROW);
        String right = times.substring(arrow + ARROW.length()).strip();
        int start = time(times.substring(0, arrow), number);
        int end = time(right.split("\\s", 2)[0], number);
        if (end < start) {
            throw LyricsError.LYRICS_BAD_END.at(number, "it ends before it begins");
        }
        return new Cue(start, end, text(rows));
    }

    private static int time(String text, int number) {
        Integer time = Stamp.ofCue(text);
        if (time == null) {
            throw LyricsError.LYRICS_BAD_TIME.at(
                    number, "“" + text.strip() + "” is no time such as 00:01:23.450");
        }
        return time;
    }

    /** Some leave out the empty row. */
    private static List<String> text(Rows rows) {
        List<String> text = new ArrayList<>();
        while (rows.hasNext() && !rows.ahead(1).isBlank() && !beginsAnother(rows)) {
            text.add(rows.next().strip());
        }
        return text;
    }

    private static boolean beginsAnother(Rows rows) {
        return isNumber(rows.ahead(1)) && isTime(rows.ahead(2));
    }

    private static boolean isNumber(String row) {
        return row.strip().chars().allMatch(Character::isDigit);
    }

    static String times(int start, int end, char point) {
        return Stamp.toCue(start, point) + " " + ARROW + " " + Stamp.toCue(end, point);
    }
}
