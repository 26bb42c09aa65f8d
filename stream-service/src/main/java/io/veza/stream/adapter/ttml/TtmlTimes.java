package io.veza.stream.adapter.ttml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions of TTML 2 (section 12.3.1), and the ones without hours or without a unit that
 * music services write.
 *
 * @param frames in a second
 * @param ticks in a second
 */
record TtmlTimes(double frames, double ticks) {

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?:(\\d{1,5}):)?(\\d{1,4}):(\\d{1,2}(?:\\.\\d{1,9})?)(?::(\\d{1,4}(?:\\.\\d{1,9})?))?");
    private static final Pattern OFFSET =
            Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?)(h|ms|m|s|f|t)?");
    private static final double FRAMES = 30;
    private static final double LONGEST = 24 * 3_600;
    private static final int MINUTE = 60;
    private static final int MILLIS = 1_000;

    /** As the parameters of a document say. */
    static TtmlTimes of(
            @Nullable String frameRate, @Nullable String multiplier, @Nullable String tickRate) {
        double frames = number(frameRate, FRAMES) * ratio(multiplier);
        return new TtmlTimes(frames, number(tickRate, frameRate == null ? 1 : frames));
    }

    private static double number(@Nullable String text, double otherwise) {
        return text != null && text.matches("[1-9]\\d{0,8}") ? Double.parseDouble(text) : otherwise;
    }

    private static double ratio(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,5} [1-9]\\d{0,5}")
                ? Double.parseDouble(text.split(" ")[0]) / Double.parseDouble(text.split(" ")[1])
                : 1;
    }

    /** In milliseconds; null: it is no time. */
    @Nullable Integer millis(String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (clock.matches()) {
            return millis(seconds(clock));
        }
        Matcher offset = OFFSET.matcher(text.strip());
        return offset.matches() ? millis(seconds(offset.group(1), offset.group(2))) : null;
    }

    private static @Nullable Integer millis(double seconds) {
        return seconds > LONGEST ? null : (Integer) (int) Math.round(seconds * MILLIS);
    }

    private double seconds(Matcher clock) {
        double hours = part(clock.group(1));
        double minutes = part(clock.group(2));
        double seconds = part(clock.group(3));
        if (seconds >= MINUTE || (clock.group(1) != null && minutes >= MINUTE)) {
            return Double.MAX_VALUE;
        }
        return (hours * MINUTE + minutes) * MINUTE + seconds + part(clock.group(4)) / frames;
    }

    private static double part(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private double seconds(String digits, @Nullable String unit) {
        double number = Double.parseDouble(digits);
        return switch (unit == null ? "s" : unit) {
            case "h" -> number * MINUTE * MINUTE;
            case "m" -> number * MINUTE;
            case "ms" -> number / MILLIS;
            case "f" -> number / frames;
            case "t" -> number / ticks;
            default -> number;
        };
    }
}
