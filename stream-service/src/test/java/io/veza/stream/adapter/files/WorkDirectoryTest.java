package io.veza.stream.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.media.Intake;
import io.veza.stream.domain.track.TrackError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkDirectoryTest {

    @TempDir Path folder;
    private MediaDirectory store;
    private WorkDirectory bench;

    @BeforeEach
    void open() {
        store = new MediaDirectory(MediaDirectoryTest.config(folder));
        bench =
                new WorkDirectory(
                        MediaDirectoryTest.config(folder), store, new SimpleMeterRegistry());
    }

    @Test
    void aFileIsThereOnlyWhenItIsKept() throws IOException {
        // Given
        Intake intake = bench.receive();
        intake.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        boolean before = store.find("tracks/1/source").isPresent();
        // When
        intake.keep("tracks/1/source");
        intake.close();
        // Then
        assertThat(before).isFalse();
        assertThat(store.local("tracks/1/source", folder)).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void anUploadThatIsGivenUpLeavesNothing() throws IOException {
        // Given
        Intake intake = bench.receive();
        intake.write(ByteBuffer.wrap(new byte[100]));
        // When
        intake.close();
        // Then
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void nothingIsLeftOfAttemptsThatAreOver() throws IOException {
        // Given
        Files.writeString(bench.workspace(1, 1).resolve("1.m4s"), "x");
        Files.writeString(bench.workspace(1, 2).resolve("1.m4s"), "x");
        // When
        bench.clearWorkspaces(1);
        // Then
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void abandonedUploadsAreSweptAfterAWhile() throws IOException {
        // Given
        bench.receive();
        bench.receive();
        Path old = Trees.children(folder.resolve("incoming")).getFirst();
        Instant limit = Instant.parse("2026-01-01T00:00:00Z");
        Files.setLastModifiedTime(old, FileTime.from(limit.minusSeconds(1)));
        // When
        bench.sweep(limit);
        // Then
        assertThat(Trees.children(folder.resolve("incoming"))).hasSize(1).doesNotContain(old);
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
