package io.veza.stream.adapter.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PartTest {

    private static final Duration SHORTEST = Duration.ofSeconds(30);

    @Test
    void aTrackIsSharedOutAtBordersOfSegments() {
        assertThat(Part.of(Duration.ofMinutes(4), 2, SHORTEST))
                .containsExactly(new Part(0, 31), new Part(31, Part.OPEN));
        assertThat(Part.of(Duration.ofMinutes(4), 3, SHORTEST))
                .containsExactly(new Part(0, 20), new Part(20, 41), new Part(41, Part.OPEN));
    }

    @Test
    void noPartIsShorterThanIsWorthWhile() {
        assertThat(Part.of(Duration.ofSeconds(89), 16, SHORTEST)).hasSize(2);
        assertThat(Part.of(Duration.ofSeconds(59), 16, SHORTEST)).containsExactly(Part.WHOLE);
        assertThat(Part.of(Duration.ZERO, 16, SHORTEST)).containsExactly(Part.WHOLE);
    }

    @Test
    void eachButTheFirstIsGivenASegmentMoreAtItsBegin() {
        assertThat(new Part(0, 31).trim())
                .isEqualTo(",atrim=start_sample=0:end_sample=5898240,asetpts=N/SR/TB");
        assertThat(new Part(31, Part.OPEN).trim())
                .isEqualTo(",atrim=start_sample=5529600,asetpts=N/SR/TB");
        assertThat(Part.WHOLE.trim()).isEmpty();
    }
}
