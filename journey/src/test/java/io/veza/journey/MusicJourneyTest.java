package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An artist uploads real music; somebody else finds it and hears all of it. */
class MusicJourneyTest {

    private static final double DURATION_TOLERANCE_SECONDS = 0.05;
    private static final double LOUDNESS_TOLERANCE_LU = 0.5;

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "flac", "wav", "ogg", "m4a", "opus"})
    void whatIsUploadedIsWhatIsHeard(String ending) {
        // Given
        Client artist = Client.register(suite.gateway(), "artist-" + ending);
        Client listener = Client.register(suite.gateway(), "listener-" + ending);
        byte[] file = Sound.music(directory, ending);
        String source = directory.resolve("music." + ending).toString();

        // When
        Answer accepted = artist.upload("../song." + ending, file, Map.of("genre", "Chiptune"));

        // Then
        String id = accepted.expect(202).json().getString("id");
        JsonObject track = Tracks.ready(listener, id);
        assertThat(track.getString("title")).isEqualTo("Journey in " + ending);
        assertThat(track.getJsonObject("artist").getString("handle")).isEqualTo("artist-" + ending);
        JsonObject playback = track.getJsonObject("playback");
        for (String form : playable(ending)) {
            assertSameSound(source, address(playback.getString(form)));
        }
        assertThat(listener.get("/api/v2/tracks?query=Journey%20in%20" + ending).text())
                .contains("\"" + id + "\"");
        assertThat(track.getJsonObject("loudness").getDouble("integratedLufs"))
                .isCloseTo(Sound.loudness(source), within(LOUDNESS_TOLERANCE_LU));
        JsonObject waveform = listener.get(track.getString("waveform")).expect(200).json();
        assertThat(waveform.getInteger("version")).isEqualTo(2);
        assertThat(waveform.getJsonArray("data").size())
                .isEqualTo(2 * waveform.getInteger("length") * waveform.getInteger("channels"));
    }

    private static List<String> playable(String ending) {
        List<String> forms = List.of("hls", "dash", "mp3", "mp3V0", "opus");
        return List.of("flac", "wav").contains(ending)
                ? Stream.concat(forms.stream(), Stream.of("flac")).toList()
                : forms;
    }

    @Test
    void mediaIsServedAsPlayersAndCachesExpect() {
        // Given
        Client artist = Client.register(suite.gateway(), "ranger");
        byte[] file = Sound.music(directory, "mp3");
        String id =
                artist.upload("r.mp3", file, Map.of("title", "Ranges"))
                        .expect(202)
                        .json()
                        .getString("id");
        String mp3 = Tracks.ready(artist, id).getJsonObject("playback").getString("mp3");
        Client anyone = Client.anonymous(suite.gateway());
        Answer whole = anyone.get(mp3).expect(200);
        String etag = whole.header("ETag").orElseThrow();

        // When
        Answer probe = anyone.get(mp3, "Range", "bytes=0-1");
        Answer beyond = anyone.get(mp3, "Range", "bytes=999999999-");
        Answer unchanged = anyone.get(mp3, "If-None-Match", etag);

        // Then
        assertThat(probe.expect(206).body()).hasSize(2);
        assertThat(probe.header("Content-Range")).contains("bytes 0-1/" + whole.body().length);
        assertThat(beyond.status()).isEqualTo(416);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(whole.header("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(whole.header("Access-Control-Allow-Origin")).contains("*");
    }

    private void assertSameSound(String source, String served) {
        assertThat(Sound.decodedSeconds(served))
                .as("duration of %s", served)
                .isCloseTo(Sound.decodedSeconds(source), within(DURATION_TOLERANCE_SECONDS));
        assertThat(Sound.loudness(served))
                .as("loudness of %s", served)
                .isCloseTo(Sound.loudness(source), within(LOUDNESS_TOLERANCE_LU));
    }

    private String address(String path) {
        return suite.gateway().resolve(path).toString();
    }
}
