package io.veza.stream.domain.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.veza.platform.kernel.DomainException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TempoTest {

    @ParameterizedTest
    @CsvSource({
        "120, 124, true",
        "120, 126, false",
        "87, 174, true",
        "170, 86, true",
        "60, 90, false"
    })
    void whatCanBeMixedIsClose(double one, double other, boolean close) {
        // When
        boolean found = Tempo.areClose(one, other);
        // Then
        assertThat(found).isEqualTo(close);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 19.9, 400.1, Double.NaN, Double.POSITIVE_INFINITY})
    void nobodySaysWhatNobodyPlays(double bpm) {
        // When
        Throwable refusal = catchThrowable(() -> SaidSound.NOTHING.withBpm(bpm));
        // Then
        assertThat(refusal).isInstanceOf(DomainException.class).hasMessageContaining("bpm");
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 99.96, 400})
    void whatIsSaidIsKeptToATenth(double bpm) {
        // When
        SaidSound said = new SaidSound(bpm, null, List.of(Mood.SAD, Mood.SAD));
        // Then
        assertThat(said.bpm()).isEqualTo(Math.round(bpm * 10) / 10.0);
        assertThat(said.moods()).containsExactly(Mood.SAD);
    }
}
