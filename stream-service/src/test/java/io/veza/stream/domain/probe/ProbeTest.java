package io.veza.stream.domain.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.stream.domain.track.EncodingRefused;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.FileTags;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void aFileThatEndsEarlyWasCutOff() {
        assertThat(refusal(() -> stating(MINUTE).requireWhole(Duration.ofSeconds(40))))
                .isEqualTo(FailureCode.TRUNCATED);
    }

    @Test
    void aFileWithoutSoundIsEmpty() {
        assertThat(refusal(() -> stating(MINUTE).requireWhole(Duration.ZERO)))
                .isEqualTo(FailureCode.EMPTY_FILE);
    }

    @Test
    void aLittleLessThanStatedIsRounding() {
        assertThatCode(() -> stating(MINUTE).requireWhole(Duration.ofMillis(59_600)))
                .doesNotThrowAnyException();
    }

    @Test
    void aFileThatStatesNothingCannotBeFoundShort() {
        Probe probe =
                new Probe(
                        Container.MP3, "mp3", Optional.empty(), FileTags.NONE, OptionalInt.empty());
        assertThatCode(() -> probe.requireWhole(Duration.ofSeconds(1))).doesNotThrowAnyException();
    }

    @Test
    void whatStatesToBeTooLongIsRefusedUnheard() {
        assertThat(refusal(() -> stating(MINUTE).requireAtMost(Duration.ofSeconds(59))))
                .isEqualTo(FailureCode.TOO_LONG);
    }

    @Test
    void theFormatNamesContainerAndCodecOnce() {
        assertThat(stating(MINUTE).format()).isEqualTo("flac");
        Probe inOgg =
                new Probe(
                        Container.OGG,
                        "flac",
                        Optional.empty(),
                        FileTags.NONE,
                        OptionalInt.empty());
        assertThat(inOgg.format()).isEqualTo("ogg/flac");
    }

    private static Probe stating(Duration stated) {
        return new Probe(
                Container.FLAC, "flac", Optional.of(stated), FileTags.NONE, OptionalInt.empty());
    }

    private static FailureCode refusal(Runnable check) {
        return catchThrowableOfType(EncodingRefused.class, check::run).code();
    }
}
