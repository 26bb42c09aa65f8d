package io.veza.chat.domain.command;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people type a span of time: {@code 30s}, {@code 10m}, {@code 1h30m}, {@code 3d}. */
final class TypedDuration {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,6}[smhdw])+");
    private static final Pattern PART = Pattern.compile("(\\d+)([smhdw])");
    private static final Map<String, Duration> UNITS =
            Map.of(
                    "s", Duration.ofSeconds(1),
                    "m", Duration.ofMinutes(1),
                    "h", Duration.ofHours(1),
                    "d", Duration.ofDays(1),
                    "w", Duration.ofDays(7));

    private TypedDuration() {}

    /** Empty for what is none, and for no time at all. */
    static Optional<Duration> parse(String word) {
        if (!WHOLE.matcher(word).matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(word);
        while (part.find()) {
            Duration unit = Objects.requireNonNull(UNITS.get(part.group(2)));
            sum = sum.plus(unit.multipliedBy(Long.parseLong(part.group(1))));
        }
        return sum.isZero() ? Optional.empty() : Optional.of(sum);
    }
}
