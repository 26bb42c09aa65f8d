package io.veza.stream.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.media.Intake;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.track.TrackError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaDirectoryTest {

    @TempDir Path folder;
    private MediaDirectory store;

    @BeforeEach
    void open() {
        MediaConfig config =
                new SmallRyeConfigBuilder()
                        .withMapping(MediaConfig.class)
                        .withConverter(Duration.class, 1, new DurationConverter())
                        .withDefaultValue("veza.media.dir", folder.toString())
                        .build()
                        .getConfigMapping(MediaConfig.class);
        store = new MediaDirectory(config, new SimpleMeterRegistry());
    }

    @Test
    void aFileIsThereOnlyWhenItIsKept() throws IOException {
        // Given
        Intake intake = store.receive();
        intake.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        boolean before = store.find("tracks/1/source").isPresent();
        // When
        intake.keep("tracks/1/source");
        intake.close();
        // Then
        assertThat(before).isFalse();
        assertThat(store.find("tracks/1/source").orElseThrow().path())
                .hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void anUploadThatIsGivenUpLeavesNothing() throws IOException {
        // Given
        Intake intake = store.receive();
        intake.write(ByteBuffer.wrap(new byte[100]));
        // When
        intake.close();
        // Then
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aFolderReplacesWhatAnEarlierAttemptLeft() throws IOException {
        // Given
        for (int attempt = 1; attempt <= 2; attempt++) {
            Path work = Files.createDirectories(store.workspace(1, attempt).resolve("aac-128"));
            Files.writeString(work.resolve(attempt + ".m4s"), "x");
            store.publish(work, "tracks/1/v/aac-128");
        }
        // When
        store.clearWorkspaces(1);
        // Then
        assertThat(store.find("tracks/1/v/aac-128/1.m4s")).isEmpty();
        assertThat(store.find("tracks/1/v/aac-128/2.m4s")).isPresent();
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void removingTakesEverythingBelow() throws IOException {
        // Given
        Path file = Files.writeString(store.workspace(1, 1).resolve("a"), "x");
        store.publish(file, "tracks/1/v/waveform.json");
        // When
        store.remove("tracks/1");
        // Then
        assertThat(folder.resolve("tracks")).isEmptyDirectory();
    }

    @Test
    void abandonedUploadsAreSweptAfterAWhile() throws IOException {
        // Given
        store.receive();
        store.receive();
        Path old = Trees.children(folder.resolve("incoming")).getFirst();
        Instant limit = Instant.parse("2026-01-01T00:00:00Z");
        Files.setLastModifiedTime(old, FileTime.from(limit.minusSeconds(1)));
        // When
        store.sweep(limit);
        // Then
        assertThat(Trees.children(folder.resolve("incoming"))).hasSize(1).doesNotContain(old);
    }

    @Test
    void aKeyCannotLeaveTheFolder() {
        assertThatThrownBy(() -> store.find("../outside"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.remove("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFullDiskIsSaidInPlainWords() throws IOException {
        // Given
        Path full = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));
        try (IntakeFile intake = new IntakeFile(full, written -> {}, (file, key) -> {})) {
            // Then
            assertThatThrownBy(() -> intake.write(ByteBuffer.wrap(new byte[10])))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> {
                                assertThat(refusal.code()).isEqualTo(TrackError.STORAGE_FULL);
                                assertThat(refusal.retryAfter()).isNotNull();
                            });
        }
    }
}
