package io.veza.stream.domain.lyrics;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as LRC, SubRip and WebVTT write them, in milliseconds. */
final class Stamp {

    static final int LONGEST = 24 * 3_600_000;

    private static final Pattern SHORT =
            Pattern.compile("(\\d{1,4}):(\\d{1,2})(?:[.:](\\d{1,3}))?");
    private static final Pattern LONG =
            Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})");
    private static final int MINUTE = 60_000;
    private static final int SECOND = 1_000;
    private static final int SIXTY = 60;

    private Stamp() {}

    /** {@code mm:ss}, {@code mm:ss.xx} or {@code mm:ss:xx}; null: it is no time. */
    static @Nullable Integer ofLrc(String text) {
        Matcher found = SHORT.matcher(text.strip());
        if (!found.matches()) {
            return null;
        }
        return sum(0, number(found.group(1)), number(found.group(2)), found.group(3));
    }

    /** {@code hh:mm:ss.ttt}, hours if need be, a comma for the point; null: it is no time. */
    static @Nullable Integer ofCue(String text) {
        Matcher found = LONG.matcher(text.strip());
        if (!found.matches() || number(found.group(2)) >= SIXTY) {
            return null;
        }
        return sum(
                number(found.group(1)),
                number(found.group(2)),
                number(found.group(3)),
                found.group(4));
    }

    private static @Nullable Integer sum(
            int hours, int minutes, int seconds, @Nullable String fraction) {
        if (seconds >= SIXTY) {
            return null;
        }
        long time = (hours * 60L + minutes) * MINUTE + seconds * SECOND + millis(fraction);
        return time > LONGEST ? null : (Integer) (int) time;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int millis(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    }

    /**
     * @param fine to the millisecond; else to the hundredth, which every player reads
     */
    static String toLrc(int time, boolean fine) {
        String fraction =
                fine
                        ? String.format(Locale.ROOT, "%03d", time % SECOND)
                        : String.format(Locale.ROOT, "%02d", time % SECOND / 10);
        return String.format(
                Locale.ROOT, "%02d:%02d.%s", time / MINUTE, time % MINUTE / SECOND, fraction);
    }

    static String toCue(int time, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                time / (60 * MINUTE),
                time / MINUTE % SIXTY,
                time % MINUTE / SECOND,
                point,
                time % SECOND);
    }
}
