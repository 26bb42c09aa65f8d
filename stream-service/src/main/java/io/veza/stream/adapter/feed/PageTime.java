package io.veza.stream.adapter.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time as pages show it: {@code 1:02:03}, {@code 62:03} or {@code 0:03.5}. */
final class PageTime {

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?:(?<h>[01]?\\d|2[0-3]):(?=\\d\\d:))?(?<m>\\d{1,3}):(?<s>[0-5]\\d)"
                            + "(?:[.,](?<ms>\\d{1,3}))?");
    private static final int LONGEST_MS = 86_400_000;
    private static final int SECOND = 1000;

    private PageTime() {}

    static Optional<Integer> millis(String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) {
            return Optional.empty();
        }
        int minutes = number(clock.group("h")) * 60 + number(clock.group("m"));
        int millis = (minutes * 60 + number(clock.group("s"))) * SECOND + fraction(clock);
        return Optional.of(millis).filter(time -> time <= LONGEST_MS);
    }

    private static int fraction(Matcher clock) {
        String digits = clock.group("ms");
        return digits == null ? 0 : number((digits + "00").substring(0, 3));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
