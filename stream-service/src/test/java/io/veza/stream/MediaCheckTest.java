package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.upkeep.CheckMedia;
import io.veza.stream.application.upkeep.CollectGarbage;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Findings;
import io.veza.stream.domain.upkeep.Garbage;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the store has lost, and what it has too much. */
@QuarkusTest
class MediaCheckTest extends StreamTest {

    @Inject CheckMedia check;
    @Inject CollectGarbage collect;

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
                .containsEntry(key(cut), Fault.DAMAGED)
                .containsEntry(key(lost), Fault.MISSING)
                .doesNotContainKeys(key(whole), key(flipped));
        assertThat(thorough.faults())
                .containsEntry(key(flipped), Fault.DAMAGED)
                .doesNotContainKey(key(whole));
        assertThat(quick.checked()).isGreaterThanOrEqualTo(4);
        assertThat(quick.count(Fault.MISSING)).isPositive();
    }

    @Test
    void aRenditionThatLacksASegmentIsFound() throws Throwable {
        // Given
        Track track = awaitReady(upload(Sound.make("gap.mp3", 6)).getId());
        Path folder;
        try (Stream<Path> below = Files.walk(original(track).getParent())) {
            folder = below.filter(path -> path.endsWith("aac-128")).findFirst().orElseThrow();
        }
        Files.delete(folder.resolve("1.m4s"));
        // When
        Findings found = look(false);
        // Then
        String key = Path.of(media.dir()).toAbsolutePath().relativize(folder).toString();
        assertThat(found.faults()).containsEntry(key, Fault.DAMAGED);
    }

    @Test
    void whatIsBroughtBackIsNoFaultAnyMore() throws Throwable {
        // Given
        byte[] song = Sound.bytes(Sound.make("back.mp3", 7));
        Track track = awaitReady(studio.upload(ARTIST, new Form().file("back.mp3", song)).getId());
        Files.delete(original(track));
        assertThat(look(false).faults()).containsKey(key(track));
        assertThat(fault(track)).isEqualTo("MISSING");
        // When
        Files.write(original(track), song);
        // Then
        assertThat(look(false).faults()).doesNotContainKey(key(track));
        assertThat(fault(track)).isNull();
    }

    @Test
    void aDeletedTrackIsForgotten() throws Throwable {
        // Given
        Track track = awaitReady(upload(Sound.make("gone.mp3", 8)).getId());
        assertThat(records(track)).isGreaterThan(5);
        // When
        as(ARTIST)
                .deleteTrack(DeleteTrackRequest.newBuilder().setTrack(track.getId()).build())
                .await()
                .atMost(CALL);
        // Then
        Poll.until(PATIENCE, "its files are gone", () -> !Files.exists(original(track)));
        Poll.until(PATIENCE, "its records are gone", () -> records(track) == 0);
        assertThat(look(false).faults().keySet())
                .noneMatch(key -> key.startsWith("tracks/" + track.getId() + "/"));
    }

    @Test
    void whatNoTrackHasIsRemovedAfterADay() throws Throwable {
        // Given
        Track kept = awaitReady(upload(Sound.make("kept.mp3", 2)).getId());
        Path old = orphan(ids.next(), Duration.ofHours(25));
        Path fresh = orphan(ids.next(), Duration.ofHours(23));
        age(original(kept).getParent(), Duration.ofHours(25));
        // When
        Garbage counted = collect(true);
        boolean there = Files.exists(old);
        Garbage found = collect(false);
        // Then
        assertThat(counted.removed()).isPositive();
        assertThat(there).isTrue();
        assertThat(found.removed()).isPositive();
        assertThat(found.bytes()).isPositive();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(original(kept)).exists();
    }

    private long records(Track track) {
        return await(
                pool.preparedQuery("select count(*) from media_object where key like $1")
                        .execute(Tuple.of("tracks/" + track.getId() + "/%"))
                        .map(rows -> rows.iterator().next().getLong(0)));
    }

    /** As it is written down. */
    private @Nullable String fault(Track track) {
        return await(
                pool.preparedQuery("select fault from media_object where key = $1")
                        .execute(Tuple.of(key(track)))
                        .map(rows -> rows.iterator().next().getString(0)));
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(CALL);
    }

    private Garbage collect(boolean dryRun) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> collect.handle(new CollectGarbage.Command(dryRun)));
    }

    private static String key(Track track) {
        return "tracks/" + track.getId() + "/source";
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
