package io.veza.stream.domain.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SoundPrintTest {

    private static final SoundPrint SONG = print(1, 400);

    @Test
    void theSamePrintIsTheSame() {
        assertThat(SONG.likeness(SONG)).isEqualTo(1);
    }

    @Test
    void anotherSongHasNothingInCommonWithIt() {
        assertThat(SONG.likeness(print(2, 400))).isLessThan(0.2);
    }

    @Test
    void itIsKnownAgainByMostOfItsBitsWhenItBeginsLater() {
        // Given: every third code has two bits that are not the same, after a silence of twelve.
        List<Integer> worse =
                IntStream.range(0, 400)
                        .map(i -> SONG.codes().get(i) ^ (i % 3 == 0 ? 0x0010_0400 : 0))
                        .boxed()
                        .toList();
        SoundPrint later = print(later(worse));

        // When
        double likeness = SONG.likeness(later);

        // Then
        assertThat(likeness).isCloseTo(1 - 2 * 2 / (3 * 32.0), within(0.001));
        assertThat(later.likeness(SONG)).isEqualTo(likeness);
    }

    @Test
    void aSampleOfItIsNotTheSame() {
        // Given
        SoundPrint sample = new SoundPrint(SONG.codes().subList(100, 170));

        // Then
        assertThat(SONG.likeness(sample)).isZero();
        assertThat(sample.tells()).isFalse();
    }

    @Test
    void keysAreChosenByWhatTheyAre() {
        // Given
        SoundPrint later = print(later(SONG.codes()));

        // Then
        assertThat(later.keys()).isEqualTo(SONG.keys());
        assertThat(SONG.keys()).hasSizeBetween(70, 130);
    }

    @Test
    void silenceIsNoKey() {
        SoundPrint silence =
                new SoundPrint(IntStream.range(0, 100).mapToObj(_ -> 627_964_279).toList());

        assertThat(silence.keys()).isEmpty();
    }

    private static List<Integer> later(List<Integer> codes) {
        return IntStream.range(0, codes.size() + 12)
                .mapToObj(i -> i < 12 ? 627_964_279 : codes.get(i - 12))
                .toList();
    }

    private static SoundPrint print(List<Integer> codes) {
        return new SoundPrint(codes);
    }

    private static SoundPrint print(long seed, int length) {
        return new SoundPrint(new Random(seed).ints(length).boxed().toList());
    }
}
