package io.veza.stream.domain.lyrics;

import java.util.List;
import java.util.Locale;

/**
 * WebVTT (W3C, sections 4 and 6): cues with voices and, as karaoke has it, times within their text.
 * Where and how cues are shown is left out.
 */
final class VttNotation implements Notation {

    private static final String SIGNATURE = "WEBVTT";
    private static final String LANGUAGE = "language:";
    private static final List<String> OTHER = List.of("NOTE", "STYLE", "REGION");

    @Override
    public TimedText read(String text, LyricsLimits limits) {
        TimedTextBuilder song = new TimedTextBuilder(limits);
        Rows rows = new Rows(text);
        header(rows, song);
        for (rows.skipBlank(); rows.hasNext(); rows.skipBlank()) {
            block(rows, song);
        }
        return song.build();
    }

    private static void header(Rows rows, TimedTextBuilder song) {
        String first = rows.hasNext() ? rows.next() : "";
        if (!begins(first, SIGNATURE)) {
            throw LyricsError.LYRICS_NO_HEADER.at(1, "WebVTT begins with the word WEBVTT");
        }
        while (rows.hasNext() && !rows.ahead(1).isBlank() && !Cue.isTime(rows.ahead(1))) {
            String said = rows.next().strip();
            if (said.toLowerCase(Locale.ROOT).startsWith(LANGUAGE)) {
                song.language(said.substring(LANGUAGE.length()));
            }
        }
    }

    private static boolean begins(String row, String word) {
        return row.startsWith(word)
                && (row.length() == word.length()
                        || Character.isWhitespace(row.charAt(word.length())));
    }

    private static void block(Rows rows, TimedTextBuilder song) {
        String first = rows.next();
        if (Cue.isTime(first)) {
            cue(Cue.read(rows, first), song);
        } else if (Cue.isTime(rows.ahead(1))) {
            cue(Cue.read(rows, rows.next()), song);
        } else if (OTHER.stream().anyMatch(word -> begins(first, word))) {
            rows.skipBlock();
        } else {
            throw LyricsError.LYRICS_NO_TIME.at(
                    rows.number(), "here a time such as 00:01.000 --> 00:02.500 is expected");
        }
    }

    private static void cue(Cue cue, TimedTextBuilder song) {
        song.line(new CueText(cue).line());
    }

    @Override
    public String write(TimedText text) {
        StringBuilder out = new StringBuilder(SIGNATURE).append('\n');
        if (!text.language().isEmpty()) {
            out.append("Language: ").append(text.language()).append('\n');
        }
        List<Integer> closings = text.closings();
        for (int i = 0; i < text.lines().size(); i++) {
            out.append('\n').append(cue(text.lines().get(i), closings.get(i)));
        }
        return out.toString();
    }

    /** Without the empty row that ends it. */
    static String cue(TimedLine line, int closing) {
        return Cue.times(line.begin(), closing, '.') + "\n" + CueText.write(line, closing) + "\n";
    }
}
