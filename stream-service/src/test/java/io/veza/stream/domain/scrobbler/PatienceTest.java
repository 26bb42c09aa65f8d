package io.veza.stream.domain.scrobbler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void itGrowsUpToAQuarterOfADay() {
        assertThat(Patience.after(0, Duration.ZERO)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Patience.after(3, Duration.ZERO)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Patience.after(8, Duration.ZERO)).isEqualTo(Duration.ofMinutes(256));
        assertThat(Patience.after(1000, Duration.ZERO)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void whoWantsToBeLeftAloneIs() {
        assertThat(Patience.after(0, Duration.ofHours(9))).isEqualTo(Duration.ofHours(9));
    }
}
