package io.veza.stream.domain.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.Visibility;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final SourceFile FIRST = file("a");
    private static final SourceFile SECOND = file("b");

    private final Track track =
            Track.upload(
                            7,
                            1,
                            new TrackDetails("x", "", "", List.of(), Visibility.PUBLIC),
                            FIRST,
                            NOW)
                    .ready();
    private final Track coming = track.madeOf(SECOND, 8, NOW);

    @Test
    void oneFileComesAtATime() {
        // Given
        Versions encoding = new Versions(List.of(former(coming), current(track)));
        Versions fresh = new Versions(List.of(current(track.madeOf(FIRST, 7, NOW))));
        // When
        List<ErrorCode> refused =
                List.of(code(encoding::requireNoneComing), code(fresh::requireNoneComing));
        // Then
        assertThat(refused)
                .containsExactly(VersionError.REPLACEMENT_RUNNING, VersionError.STILL_ENCODING);
    }

    @Test
    void whatFailedTakesNoPlaceAndMayComeAgain() {
        // Given
        Versions versions =
                new Versions(List.of(former(coming.fail(FailureCode.NOT_AUDIO)), current(track)));
        // When
        versions.requireNoneComing();
        // Then
        versions.requireRoom(2);
        versions.requireOther(SECOND);
        assertThat(code(() -> versions.requireRoom(1))).isEqualTo(VersionError.TOO_MANY_VERSIONS);
        assertThat(code(() -> versions.requireOther(FIRST))).isEqualTo(VersionError.SAME_FILE);
    }

    @Test
    void whatPlaysIsNotRemovedAndWhatIsNotReadyDoesNotPlay() {
        // Given
        Versions versions = new Versions(List.of(former(coming), current(track)));
        // When
        List<ErrorCode> refused =
                List.of(
                        code(() -> versions.require(7).requireFormer()),
                        code(() -> versions.require(8).requireReady()),
                        code(() -> versions.require(9)));
        // Then
        assertThat(refused)
                .containsExactly(
                        VersionError.VERSION_CURRENT,
                        VersionError.VERSION_NOT_READY,
                        VersionError.VERSION_NOT_FOUND);
    }

    private static Version current(Track made) {
        return new Version(7, made, true);
    }

    private static Version former(Track made) {
        return new Version(7, made, false);
    }

    private static SourceFile file(String letter) {
        return new SourceFile(letter + ".mp3", letter.repeat(64), 9, "");
    }

    private static ErrorCode code(ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call).code();
    }
}
