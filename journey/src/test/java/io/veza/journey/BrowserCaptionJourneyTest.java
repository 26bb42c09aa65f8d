package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Lyrics as a player of somebody else's shows them: the whole of hls.js, which ours is not. */
class BrowserCaptionJourneyTest {

    private static final Path PLAYER =
            Path.of(System.getProperty("veza.root")).resolve("web/node_modules/hls.js/dist/hls.js");

    /** It draws nothing itself here: our pages let no text tracks of its kind in. */
    private static final String READ =
            """
            async (address) => {
              const hls = new Hls({ enableWorker: false, renderTextTracksNatively: false });
              const shown = new Set();
              hls.on(Hls.Events.CUES_PARSED, (_, { cues }) =>
                cues.forEach((cue) => shown.add(`${cue.startTime}-${cue.endTime} ${cue.text}`)));
              // As somebody does who chooses them while the music plays.
              hls.once(Hls.Events.FRAG_LOADED, () => (hls.subtitleTrack = 0));
              hls.loadSource(address);
              hls.attachMedia(document.createElement('audio'));
              for (let i = 0; i < 300 && shown.size < 3; i++) {
                await new Promise((later) => setTimeout(later, 100));
              }
              const [track] = hls.subtitleTracks;
              hls.destroy();
              return [track.name, track.lang, String(track.default), ...shown];
            }\
            """;

    @RegisterExtension private final Visitors visitors = new Visitors();
    @TempDir private Path directory;

    private final Suite suite = Suite.running();

    @Test
    void anotherPlayerShowsTheWordsInTime() throws IOException {
        // Given
        Client artist = Client.register(suite.gateway(), "captioned-web");
        String master = sung(artist);
        Visitor visitor = visitors.wide();
        visitor.open("/");
        visitor.page().evaluate(Files.readString(PLAYER));

        // When
        Object seen = visitor.page().evaluate(READ, master);

        // Then
        assertThat(seen)
                .isEqualTo(
                        List.of(
                                "français",
                                "fr",
                                "false",
                                "1.5-29 Un jour",
                                "29-33 à la frontière",
                                "33-38 la mer"));
    }

    private String sung(Client artist) throws IOException {
        byte[] file = Files.readAllBytes(Sound.song(directory, "Captioned", 40));
        String id =
                artist.upload("captioned.flac", file, Map.of("title", "Captioned"))
                        .expect(202)
                        .json()
                        .getString("id");
        String text = "[la:fr]\n[00:01.50]Un jour\n[00:29.00]à la frontière\n[00:33.00]la mer\n";
        artist.put(
                        "/api/v2/tracks/" + id + "/lyrics",
                        new JsonObject().put("format", "LRC").put("text", text))
                .expect(200);
        return Tracks.ready(artist, id).getJsonObject("playback").getString("hls");
    }
}
