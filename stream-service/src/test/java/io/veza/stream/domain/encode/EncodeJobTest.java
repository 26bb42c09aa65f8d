package io.veza.stream.domain.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.domain.rendition.RenditionFormat;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncodeJobTest {

    @Test
    void pausesDoubleUpToABound() {
        // When
        List<Duration> pauses =
                IntStream.of(1, 2, 3, 8, 60).mapToObj(attempt -> job(attempt).pause()).toList();
        // Then
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10));
    }

    @Test
    void encodingIsGivenUpCleaningNever() {
        // Given
        EncodeJob purge = new EncodeJob(1, EncodeJob.Kind.PURGE, 99, "me");
        // When
        List<Boolean> again =
                List.of(job(2).mayTryAgain(3), job(3).mayTryAgain(3), purge.mayTryAgain(3));
        // Then
        assertThat(again).containsExactly(true, false, true);
    }

    @Test
    void progressIsTheWeightedSumOfItsParts() {
        // Given
        EncodeProgress progress = new EncodeProgress(Set.of(RenditionFormat.values()));
        int before = progress.percent();
        progress.encoded(RenditionFormat.AAC_320, 2);
        int between = progress.percent();
        progress.analysed(1);
        for (RenditionFormat format : RenditionFormat.values()) {
            progress.encoded(format, 1);
        }
        // When
        int after = progress.percent();
        // Then
        assertThat(before).isZero();
        assertThat(between).isBetween(15, 30);
        assertThat(after).isEqualTo(100);
    }

    private static EncodeJob job(int attempt) {
        return new EncodeJob(1, EncodeJob.Kind.ENCODE, attempt, "me");
    }
}
