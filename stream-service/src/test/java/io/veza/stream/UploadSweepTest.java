package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Tus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a service that died leaves of uploads is seen to by another. */
@QuarkusTest
class UploadSweepTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("left.mp3", 2));

    @Inject MediaConfig media;

    @Test
    void aWholeFileBecomesATrack() throws IOException {
        // Given
        Tus artist = new Tus(studio, ARTIST);
        long id = id(artist.begin(SONG.length, Map.of("title", "Left alone")));
        // When
        Files.write(folder().resolve("" + id), SONG);
        set(id, "received = length");
        // Then
        Poll.until(PATIENCE, "it is a track", () -> column("done", id).equals("true"));
        Track track = awaitReady(id);
        assertThat(track.getTitle()).isEqualTo("Left alone");
        assertThat(folder().resolve("" + id)).doesNotExist();
    }

    @Test
    void aFileThatWasMovedBeforeTheEndBecomesOneToo() throws IOException {
        // Given
        Tus artist = new Tus(studio, ARTIST);
        long id = id(artist.begin(SONG.length, Map.of("title", "Moved")));
        Path place = Path.of(media.dir()).resolve("tracks/" + id + "/source");
        // When
        Files.createDirectories(place.getParent());
        Files.write(place, SONG);
        set(id, "received = length");
        // Then
        Poll.until(PATIENCE, "it is a track", () -> column("done", id).equals("true"));
        assertThat(awaitReady(id).getTitle()).isEqualTo("Moved");
    }

    @Test
    void whatExpiredIsGoneWithItsBytes() {
        // Given
        Tus artist = new Tus(studio, ARTIST);
        String place = artist.begin(SONG.length, Map.of());
        artist.patch(place, 0, new byte[9]);
        long id = id(place);
        assertThat(folder().resolve("" + id)).exists();
        // When
        set(id, "expires_at = now() - interval '1 second'");
        // Then
        Poll.until(PATIENCE, "it is gone", () -> column("done", id).isEmpty());
        assertThat(folder().resolve("" + id)).doesNotExist();
        assertThat(artist.head(place).statusCode()).isEqualTo(404);
    }

    @Test
    void whatADeadWriterHeldIsFreeAfterItsLease() {
        // Given
        Tus artist = new Tus(studio, ARTIST);
        String place = artist.begin(SONG.length, Map.of());
        set(id(place), "writer = 'dead', writes_until = now() + interval '2 seconds'");
        int held = artist.patch(place, 0, SONG).statusCode();
        // When
        Poll.until(PATIENCE, "it is free", () -> artist.patch(place, 0, SONG).statusCode() == 204);
        // Then
        assertThat(held).isEqualTo(423);
        assertThat(artist.offset(place)).isEqualTo(SONG.length);
    }

    private Path folder() {
        return Path.of(media.dir()).resolve("uploads");
    }

    private static long id(String place) {
        return Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
    }

    private void set(long id, String change) {
        pool.preparedQuery("update upload set " + change + " where id = $1")
                .execute(Tuple.of(id))
                .await()
                .atMost(CALL);
    }

    /** Empty when there is no such upload. */
    private String column(String name, long id) {
        return pool.preparedQuery("select " + name + "::text from upload where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 0 ? "" : rows.iterator().next().getString(0))
                .await()
                .atMost(CALL);
    }
}
