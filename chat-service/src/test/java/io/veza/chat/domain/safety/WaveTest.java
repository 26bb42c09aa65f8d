package io.veza.chat.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.safety.Wave.Newcomer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaveTest {

    private static final Instant NOW = Instant.parse("2026-03-04T20:00:00Z");
    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void manyNewAccountsAreARaid() {
        assertThat(wave(20, Duration.ofHours(5), "name").isRaid(20, NOW)).isTrue();
    }

    @Test
    void halfAsManyAreOneWhenTheyAreAlike() {
        assertThat(wave(10, Duration.ofHours(5), "bot_#").isRaid(20, NOW)).isTrue();
        assertThat(wave(10, Duration.ofSeconds(20), "name").isRaid(20, NOW)).isTrue();
        assertThat(wave(10, Duration.ofHours(5), "name").isRaid(20, NOW)).isFalse();
    }

    @Test
    void acrowdOfOldFriendsIsNone() {
        assertThat(wave(100, Duration.ofDays(10), "bot_#").isRaid(20, NOW)).isFalse();
    }

    @Test
    void aRoomThatDoesNotCountIsNeverRaided() {
        assertThat(wave(500, Duration.ofSeconds(1), "bot_#").isRaid(0, NOW)).isFalse();
    }

    /** Accounts made one such time after the other, the last of them ten days ago at most. */
    private static Wave wave(int people, Duration apart, String handle) {
        List<Newcomer> newcomers =
                IntStream.range(0, people)
                        .mapToObj(i ->
                                new Newcomer(
                                        id(NOW.minus(apart.multipliedBy(i + 1)), i),
                                        handle.endsWith("#")
                                                ? handle.replace("#", String.valueOf(i))
                                                : handle
                                                        + (char) ('a' + i % 26)
                                                        + (char) ('a' + i / 26)))
                        .toList();
        return new Wave(newcomers);
    }

    private static long id(Instant made, int number) {
        return (made.toEpochMilli() - EPOCH.toEpochMilli()) << 22 | number;
    }
}
