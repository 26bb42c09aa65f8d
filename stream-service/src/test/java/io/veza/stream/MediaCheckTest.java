package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.upkeep.CheckMedia;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Findings;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the disk has lost, and what it has too much. */
@QuarkusTest
class MediaCheckTest extends StreamTest {

    @Inject CheckMedia check;
    @Inject MediaConfig media;

    @Test
    void whatIsMissingOrDamagedIsFound() throws Throwable {
        // Given
        Track whole = awaitReady(upload(Sound.make("whole.mp3", 2)).getId());
        Track cut = awaitReady(upload(Sound.make("cut.mp3", 3)).getId());
        Track flipped = awaitReady(upload(Sound.make("flipped.mp3", 4)).getId());
        Track lost = awaitReady(upload(Sound.make("lost.mp3", 5)).getId());
        Files.write(original(cut), new byte[] {1});
        Files.write(original(flipped), new byte[(int) flipped.getSizeBytes()]);
        Files.delete(original(lost));
        // When
        Findings quick = look(false);
        Findings thorough = look(true);
        // Then
        assertThat(quick.faults())
                .containsEntry(cut.getId(), Fault.DAMAGED)
                .containsEntry(lost.getId(), Fault.MISSING)
                .doesNotContainKeys(whole.getId(), flipped.getId());
        assertThat(thorough.faults())
                .containsEntry(flipped.getId(), Fault.DAMAGED)
                .doesNotContainKey(whole.getId());
        assertThat(quick.checked()).isGreaterThanOrEqualTo(4);
        assertThat(quick.count(Fault.MISSING)).isPositive();
    }

    @Test
    void whatNoTrackHasIsRemovedAfterADay() throws Throwable {
        // Given
        Track kept = awaitReady(upload(Sound.make("kept.mp3", 2)).getId());
        Path old = orphan(ids.next(), Duration.ofHours(25));
        Path fresh = orphan(ids.next(), Duration.ofHours(23));
        age(original(kept).getParent(), Duration.ofHours(25));
        // When
        Findings found = look(false);
        // Then
        assertThat(found.orphans()).isPositive();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(original(kept)).exists();
    }

    private Findings look(boolean whole) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> check.handle(new CheckMedia.Command(whole)));
    }

    private Path orphan(long id, Duration age) throws IOException {
        Path folder = Files.createDirectories(Path.of(media.dir()).resolve("tracks/" + id));
        Files.writeString(folder.resolve("source"), "nobody's");
        return age(folder, age);
    }

    private static Path age(Path folder, Duration age) throws IOException {
        return Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
    }

    private Path original(Track track) {
        return Path.of(media.dir()).resolve("tracks/" + track.getId() + "/source");
    }
}
