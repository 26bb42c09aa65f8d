package io.veza.user.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.user.fake.People;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Session session = Session.start(7, 1, NOW, People.LIMITS);

    @Test
    void itEndsAfterThirtyDaysWhateverHappens() {
        assertThat(session.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void aRefreshTokenLivesSevenDaysUnused() {
        assertThat(session.idleEnd(NOW, People.LIMITS)).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void noRefreshMovesTheEndOfTheSession() {
        Instant late = NOW.plus(Duration.ofDays(29));

        assertThat(session.idleEnd(late, People.LIMITS)).isEqualTo(session.expiresAt());
    }

    @Test
    void limitsThatContradictEachOtherAreRefused() {
        Duration day = Duration.ofDays(1);

        assertThatThrownBy(() -> new SessionLimits(day, day.multipliedBy(2), day, day))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
