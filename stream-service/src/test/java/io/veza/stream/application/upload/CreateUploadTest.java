package io.veza.stream.application.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.track.Visibility;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.UploadError;
import io.veza.stream.domain.upload.UploadPlan;
import io.veza.stream.domain.upload.Usage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateUploadTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final UploadLimits LIMITS =
            new UploadLimits(
                    1000,
                    3,
                    50,
                    Duration.ofHours(1),
                    Duration.ofSeconds(20),
                    Map.of(Role.USER, 500L, Role.PREMIUM, 900L));

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void waitsForItsFirstByte() {
        // Given
        Desk desk = new Desk(new Usage(0, 0, 0));
        // When
        Upload upload = create(desk, 10_000, Role.USER, 400);
        // Then
        assertThat(upload.received()).isZero();
        assertThat(upload.missing()).isEqualTo(400);
        assertThat(upload.expiresAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(desk.uploads).containsValue(upload);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 10000, USER, 1001, FILE_TOO_LARGE",
        "0, 0, 0, 449, USER, 400, STORAGE_FULL",
        "50, 51, 1, 10000, USER, 400, STORAGE_QUOTA_SPENT",
        "400, 101, 1, 10000, PREMIUM, 400, STORAGE_QUOTA_SPENT",
        "0, 0, 0, 10000, ADMIN, 1, STORAGE_QUOTA_SPENT",
        "0, 0, 3, 10000, USER, 1, TOO_MANY_UPLOADS"
    })
    void isRefusedBeforeItsFirstByte(
            long tracks, long uploads, int open, long room, Role role, long length, String code) {
        // Given
        Desk desk = new Desk(new Usage(tracks, uploads, open));
        // When
        assertThatThrownBy(() -> create(desk, room, role, length))
                // Then
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(name(refusal.code())).isEqualTo(code));
        assertThat(desk.uploads).isEmpty();
    }

    @Test
    void fitsToTheLastByte() {
        // When
        Upload upload = create(new Desk(new Usage(50, 50, 2)), 450, Role.USER, 400);
        // Then
        assertThat(upload.plan().length()).isEqualTo(400);
    }

    private static String name(ErrorCode code) {
        return switch (code) {
            case TrackError error -> error.name();
            case UploadError error -> error.name();
            default -> throw new AssertionError(code);
        };
    }

    private Upload create(Desk desk, long room, Role role, long length) {
        CreateUpload creating =
                new CreateUpload(
                        desk,
                        new StorageQuota(desk, LIMITS),
                        new NoFiles(room),
                        LIMITS,
                        () -> 7L,
                        clock);
        Principal owner = Principal.of(1, 1, role, NOW, Instant.MAX);
        UploadPlan plan =
                new UploadPlan(
                        "a.wav",
                        length,
                        new TrackDetails("", "", "", List.of(), Visibility.PUBLIC),
                        "");
        return creating.handle(new CreateUpload.Command(owner, plan)).await().indefinitely();
    }
}
