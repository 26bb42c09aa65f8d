package io.veza.chat.domain.command;

import java.time.Duration;

/** A pause as people type it: {@code 30}, {@code 30s}, {@code 2m}, {@code off}. */
public record Pause(int seconds) {

    private static final Duration LONGEST = Duration.ofHours(6);

    public static Pause parse(String argument, String typed) {
        if (typed.equalsIgnoreCase("off")) {
            return new Pause(0);
        }
        Duration pause =
                typed.matches("\\d{1,6}")
                        ? Duration.ofSeconds(Long.parseLong(typed))
                        : TypedDuration.parse(typed).orElse(LONGEST.plusSeconds(1));
        if (pause.compareTo(LONGEST) > 0) {
            throw CommandLine.invalid(
                    argument, "A pause is off or at most six hours, such as 30s or 2m.");
        }
        return new Pause((int) pause.toSeconds());
    }
}
