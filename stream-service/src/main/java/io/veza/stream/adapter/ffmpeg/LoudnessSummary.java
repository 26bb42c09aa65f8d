package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.domain.track.Loudness;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the summary that ffmpeg's ebur128 filter writes at its end. */
final class LoudnessSummary {

    private static final Pattern VALUE =
            Pattern.compile("^\\s+(I|LRA|Peak):\\s+(-?[\\d.]+|-?inf|-?nan) (LUFS|LU|dBFS)$");

    private final Map<String, Double> values = new HashMap<>();

    /** A file's tags are printed before the summary: only what follows the last one counts. */
    void accept(String line) {
        if (line.endsWith("Summary:")) {
            values.clear();
        }
        Matcher matcher = VALUE.matcher(line);
        if (matcher.matches()) {
            values.put(matcher.group(1), parse(matcher.group(2)));
        }
    }

    Loudness toLoudness() {
        return new Loudness(
                values.getOrDefault("I", Loudness.FLOOR),
                values.getOrDefault("Peak", Loudness.FLOOR),
                values.getOrDefault("LRA", 0.0));
    }

    private static double parse(String value) {
        return value.endsWith("inf") || value.endsWith("nan")
                ? Loudness.FLOOR
                : Double.parseDouble(value);
    }
}
