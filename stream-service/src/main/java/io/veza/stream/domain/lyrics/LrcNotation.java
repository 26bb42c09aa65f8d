package io.veza.stream.domain.lyrics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** LRC, plain or enhanced by the times of words. */
final class LrcNotation implements Notation {

    private final boolean enhanced;

    LrcNotation(boolean enhanced) {
        this.enhanced = enhanced;
    }

    /** Whichever of the two it is: files are often called by the other's name. */
    @Override
    public TimedText read(String text, LyricsLimits limits) {
        return LrcReader.read(text, limits);
    }

    @Override
    public String write(TimedText text) {
        StringBuilder out = new StringBuilder();
        text.tags()
                .forEach((name, value) ->
                        row(out, "[" + name + ":" + value.replace(']', ')') + "]"));
        if (!text.language().isEmpty()) {
            row(out, "[la:" + text.language() + "]");
        }
        List<TimedLine> lines = text.lines();
        boolean fine = lines.stream().anyMatch(this::isFine);
        for (int i = 0; i < lines.size(); i++) {
            line(out, lines.get(i), fine);
            pause(out, lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null, fine);
        }
        return out.toString();
    }

    private boolean isFine(TimedLine line) {
        return isFine(line.start())
                || isFine(line.end())
                || (enhanced
                        && line.words().stream()
                                .anyMatch(word -> isFine(word.start()) || isFine(word.end())));
    }

    private static boolean isFine(@Nullable Integer time) {
        return time != null && time % 10 != 0;
    }

    private void line(StringBuilder out, TimedLine line, boolean fine) {
        if (line.start() == null) {
            row(out, oneRow(line.text()));
            return;
        }
        out.append('[').append(Stamp.toLrc(line.begin(), fine)).append(']');
        row(out, enhanced ? words(line, fine) : oneRow(line.text()));
    }

    private static String words(TimedLine line, boolean fine) {
        StringBuilder out = new StringBuilder();
        String text = oneRow(line.text());
        int place = 0;
        for (TimedWord word : line.words()) {
            out.append(text, place, word.from());
            out.append('<').append(Stamp.toLrc(word.start(), fine)).append('>');
            out.append(text, word.from(), word.to());
            if (word.end() != null) {
                out.append('<').append(Stamp.toLrc(word.end(), fine)).append('>');
            }
            place = word.to();
        }
        return out.append(text.substring(place)).toString();
    }

    /** An empty row ends what is before it, unless something else has begun by then. */
    private static void pause(
            StringBuilder out, TimedLine line, @Nullable TimedLine next, boolean fine) {
        Integer end = line.end();
        if (end != null && (next == null || next.begin() > end)) {
            row(out, "[" + Stamp.toLrc(end, fine) + "]");
        }
    }

    private static String oneRow(String text) {
        return text.replace('\n', ' ');
    }

    private static void row(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
