package io.veza.stream.domain.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlayingTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void halfOfItIsEnoughAndFourMinutesAreAlways() {
        assertThat(Playing.enough(60_000)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Playing.enough(3_600_000)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Playing.enough(0)).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void lessIsRefused() {
        Playing.requireEnough(30_000, 60_000);
        assertThatThrownBy(() -> Playing.requireEnough(29_999, 60_000))
                .hasMessageContaining("half of it");
    }

    @Test
    void aDayIsNotTooLateAndAClockMayBeAhead() {
        assertThat(Playing.isRecent(NOW.minus(Duration.ofDays(1)), NOW)).isTrue();
        assertThat(Playing.isRecent(NOW.minus(Duration.ofDays(1)).minusSeconds(1), NOW)).isFalse();
        assertThat(Playing.isRecent(NOW.plusSeconds(300), NOW)).isTrue();
        assertThat(Playing.isRecent(NOW.plusSeconds(301), NOW)).isFalse();
    }

    @Test
    void aHistoryHasNoFutureAndABeginning() {
        Playing.requirePast(Instant.parse("2003-01-01T00:00:00Z"), NOW);
        assertThatThrownBy(() -> Playing.requirePast(NOW.plusSeconds(301), NOW))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Playing.requirePast(Instant.EPOCH, NOW))
                .isInstanceOf(DomainException.class);
    }
}
