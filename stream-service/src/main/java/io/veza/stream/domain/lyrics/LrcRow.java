package io.veza.stream.domain.lyrics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of LRC: when it is sung, maybe several times, and what.
 *
 * @param number from 1
 * @param words grows by rows that have no time of their own
 */
record LrcRow(int number, List<Integer> times, StringBuilder words) {

    /** What begins like a time; whether it is one is another question. */
    private static final Pattern STAMP = Pattern.compile("\\s*\\[(\\d+:[^\\]\\[]*)]");

    private static final Pattern WORD = Pattern.compile("<(\\d+:[^<>]*)>");

    static LrcRow of(int number, String row) {
        List<Integer> times = new ArrayList<>();
        Matcher stamp = STAMP.matcher(row);
        int place = 0;
        while (stamp.region(place, row.length()).lookingAt()) {
            times.add(time(number, stamp.group(1)));
            place = stamp.end();
        }
        String words = row.substring(place);
        Matcher first = WORD.matcher(words.stripLeading());
        if (times.isEmpty() && first.lookingAt()) {
            times.add(time(number, first.group(1)));
        }
        return new LrcRow(number, List.copyOf(times), new StringBuilder(words));
    }

    private static int time(int number, String text) {
        Integer time = Stamp.ofLrc(text);
        if (time == null) {
            throw LyricsError.LYRICS_BAD_TIME.at(
                    number, "“" + text + "” is no time such as 01:23.45");
        }
        return time;
    }

    /** A row that has no time of its own. */
    void add(String more) {
        words.append('\n').append(more);
    }

    boolean isPause() {
        return words.toString().isBlank();
    }

    /** As it is sung the first time. */
    TimedLine line() {
        Phrase phrase = new Phrase(times.getFirst());
        Matcher word = WORD.matcher(words);
        int place = 0;
        while (word.find()) {
            phrase.say(words.substring(place, word.start()));
            phrase.stamp(time(number, word.group(1)));
            place = word.end();
        }
        phrase.say(words.substring(place));
        return phrase.line(times.getFirst(), null, "");
    }
}
