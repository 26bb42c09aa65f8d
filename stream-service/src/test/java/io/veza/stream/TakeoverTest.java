package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.encode.EncodeJobs;
import io.veza.stream.application.encode.EncodeRunner;
import io.veza.stream.application.media.Intake;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.Workbench;
import io.veza.stream.application.track.UploadTrack;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.Visibility;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A runner that dies in the middle of its work: its lease ends, another one finishes. */
@QuarkusTest
class TakeoverTest extends StreamTest {

    private static final Duration LEASE = Duration.ofSeconds(1);

    @Inject EncodeRunner runner;
    @Inject EncodeJobs jobs;
    @Inject UploadTrack uploads;
    @Inject MediaStore store;
    @Inject Workbench workbench;
    @Inject Ids ids;

    @Inject DataSource database;

    /** Nothing else must wait to be claimed. */
    @BeforeEach
    void clearTheDesk() throws InterruptedException, SQLException {
        runner.stop();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from encode_job");
        }
    }

    @AfterEach
    void startTheRunner() {
        runner.start("after", 2);
    }

    @Test
    void whatADeadRunnerLeftIsFinishedByAnother() throws Throwable {
        // Given
        long track = store();
        EncodeJob dead = jobs.claim("dead", LEASE).orElseThrow();
        Path half = Files.createDirectories(workbench.workspace(track, 1).resolve("aac-128"));
        Files.writeString(half.resolve("1.m4s"), "half a segment");
        // When
        runner.start("alive", 2);
        Track ready = awaitReady(track);
        // Then
        assertThat(dead.track()).isEqualTo(track);
        assertThat(ready.getDurationMs()).isBetween(2_950, 3_050);
        assertThat(studio.text(ready.getPlayback().getHls())).contains("aac-128");
    }

    @Test
    void aJobIsHeldByOneRunnerAtATime() throws Throwable {
        // Given
        long track = store();
        // When
        List<Optional<EncodeJob>> claims =
                List.of(
                        jobs.claim("one", Duration.ofMinutes(1)),
                        jobs.claim("two", Duration.ofMinutes(1)));
        // Then
        assertThat(claims.get(0))
                .hasValueSatisfying(job -> assertThat(job.track()).isEqualTo(track));
        assertThat(claims.get(1)).isEmpty();
        jobs.giveBack(claims.get(0).orElseThrow());
        assertThat(jobs.claim("two", LEASE))
                .hasValueSatisfying(job -> assertThat(job.attempt()).isEqualTo(1));
    }

    @Test
    void aStoppedRunnerGivesItsJobBack() throws Throwable {
        // Given
        long track = upload(Sound.make("long.flac", 120)).getId();
        runner.start("leaving", 1);
        await(track, found -> found.getProgress() > 0);
        // When
        runner.stop();
        // Then
        EncodeJob next = awaitFree();
        assertThat(next.track()).isEqualTo(track);
        assertThat(next.attempt()).isEqualTo(1);
    }

    /** Stopping waits only so long: what a worker gives back later is free then. */
    private EncodeJob awaitFree() {
        AtomicReference<@Nullable EncodeJob> free = new AtomicReference<>();
        Poll.until(
                PATIENCE,
                "the job is free",
                () -> {
                    free.set(jobs.claim("next", LEASE).orElse(null));
                    return free.get() != null;
                });
        return Objects.requireNonNull(free.get());
    }

    private long store() throws Throwable {
        long id = ids.next();
        byte[] song = Sound.bytes(Sound.make("takeover.mp3", 3));
        keep(id, song);
        UploadTrack.Command command =
                new UploadTrack.Command(
                        id,
                        ARTIST,
                        new TrackDetails("Takeover", "", "", List.of(), Visibility.PUBLIC),
                        new SourceFile("takeover.mp3", "ab".repeat(32), song.length, ""),
                        null);
        Uni<io.veza.stream.domain.track.Track> made = uploads.handle(command);
        return VertxContextSupport.subscribeAndAwait(() -> made).id();
    }

    private void keep(long id, byte[] song) throws IOException {
        try (Intake intake = workbench.receive()) {
            intake.write(ByteBuffer.wrap(song));
            intake.keep("tracks/" + id + "/source");
        }
    }
}
