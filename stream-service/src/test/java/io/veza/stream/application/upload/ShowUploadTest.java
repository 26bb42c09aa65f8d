package io.veza.stream.application.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.Visibility;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.UploadError;
import io.veza.stream.domain.upload.UploadPlan;
import io.veza.stream.domain.upload.Usage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowUploadTest {

    private static final long OWNER = 1;
    private static final long ID = 7;
    private static final long LENGTH = 9;
    private static final UploadLimits LIMITS =
            new UploadLimits(9, 3, 0, Duration.ofHours(1), Duration.ofMillis(400), Map.of());

    private final Desk desk = new Desk(new Usage(0, 0, 0));

    @ParameterizedTest
    @CsvSource({"0, false", "5, false", "9, false", "9, true"})
    void tellsHowFarItIsWhenThatIsSure(long received, boolean held) {
        // Given
        place(received, held);
        // When
        Upload told = show(OWNER);
        // Then
        assertThat(told.received()).isEqualTo(received);
    }

    @Test
    void tellsNothingWhileMoreMayCome() {
        // Given
        place(5, true);
        // When
        assertRefused(OWNER, UploadError.UPLOAD_BUSY);
    }

    @Test
    void isNotThereForOthersHeldOrNot() {
        // Given
        place(5, true);
        // When
        assertRefused(2, UploadError.UPLOAD_NOT_FOUND);
    }

    private void assertRefused(long person, ErrorCode code) {
        assertThatThrownBy(() -> show(person))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void place(long received, boolean held) {
        UploadPlan plan =
                new UploadPlan(
                        "a.wav",
                        LENGTH,
                        new TrackDetails("", "", "", List.of(), Visibility.PUBLIC),
                        "");
        desk.uploads.put(
                ID, Upload.begin(ID, OWNER, plan, Instant.MAX).advance(received, Instant.MAX));
        if (held) {
            desk.writers.put(ID, "another");
        }
    }

    private Upload show(long person) {
        Clock clock = Clock.systemUTC();
        ReceivePiece receiving = new ReceivePiece(desk, LIMITS, () -> 8L, clock);
        return new ShowUpload(desk, receiving, LIMITS, clock)
                .handle(person, ID)
                .await()
                .indefinitely();
    }
}
