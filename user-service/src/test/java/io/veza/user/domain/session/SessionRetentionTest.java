package io.veza.user.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionRetentionTest {

    @Test
    void theHorizonLiesAsFarBackAsRecordsAreKept() {
        SessionRetention retention = new SessionRetention(Duration.ofDays(30));

        assertThat(retention.horizon(Instant.parse("2026-03-31T12:00:00Z")))
                .isEqualTo("2026-03-01T12:00:00Z");
    }

    @Test
    void livingSessionsCannotBeForgotten() {
        assertThatThrownBy(() -> new SessionRetention(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
