package io.veza.stream.domain.lyrics;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * SubRip, which has no standard either: numbered cues with a comma in their times. How it looks is
 * left out.
 */
final class SrtNotation implements Notation {

    private static final Pattern LOOK =
            Pattern.compile(
                    "</?(?:b|i|u|s|font)(?:\\s[^<>]*)?>|\\{\\\\[^{}]*}", Pattern.CASE_INSENSITIVE);

    @Override
    public TimedText read(String text, LyricsLimits limits) {
        TimedTextBuilder song = new TimedTextBuilder(limits);
        Rows rows = new Rows(text);
        for (rows.skipBlank(); rows.hasNext(); rows.skipBlank()) {
            Cue cue = cue(rows);
            song.line(new TimedLine(cue.start(), cue.end(), words(cue), "", List.of()));
        }
        return song.build();
    }

    private static Cue cue(Rows rows) {
        String first = rows.next();
        if (Cue.isTime(first)) {
            return Cue.read(rows, first);
        }
        if (!Cue.isTime(rows.ahead(1))) {
            throw LyricsError.LYRICS_NO_TIME.at(
                    rows.number(), "here a time such as 00:00:01,000 --> 00:00:02,500 is expected");
        }
        return Cue.read(rows, rows.next());
    }

    private static String words(Cue cue) {
        return cue.rows().stream()
                .map(row -> LOOK.matcher(row).replaceAll("").strip())
                .filter(row -> !row.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String write(TimedText text) {
        StringBuilder out = new StringBuilder();
        List<Integer> closings = text.closings();
        for (int i = 0; i < text.lines().size(); i++) {
            TimedLine line = text.lines().get(i);
            out.append(i + 1).append('\n');
            out.append(Cue.times(line.begin(), closings.get(i), ',')).append('\n');
            line.text().lines().filter(row -> !row.isBlank()).forEach(row -> row(out, row));
            out.append('\n');
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
