package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a song, in time with it: brought in one notation, read in all. */
class LyricsJourneyTest {

    private static final Map<String, String> SONGS =
            Map.of(
                    "LRC",
                    "[ti:Harbour]\n[00:01.00]One day\n[00:02.50]été 歌 שלום\n[00:04.00]\n",
                    "ELRC",
                    "[00:01.00]<00:01.00>One <00:01.80>day\n[00:02.50]été 歌 שלום\n[00:04.00]\n",
                    "TTML",
                    """
                    <tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>
                      <p begin="1s" end="2.5s"><span begin="0s">One</span> <span begin="0.8s">day</span></p>
                      <p begin="00:00:02.500" dur="1.5s">été 歌 שלום</p>
                    </div></body></tt>
                    """,
                    "SRT",
                    "1\r\n00:00:01,000 --> 00:00:02,500\r\nOne day\r\n\r\n"
                            + "2\r\n00:00:02,500 --> 00:00:04,000\r\nété 歌 שלום\r\n",
                    "VTT",
                    "WEBVTT\n\n00:01.000 --> 00:02.500 align:start\n<v Ada>One <00:01.800>day\n\n"
                            + "00:02.500 --> 00:04.000\nété 歌 שלום\n");

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    private String track(Client artist, String visibility) {
        byte[] file = Sound.music(directory, "mp3");
        return artist.upload("song.mp3", file, Map.of("title", "Sung", "visibility", visibility))
                .expect(202)
                .json()
                .getString("id");
    }

    private static String lyrics(String track) {
        return "/api/v2/tracks/" + track + "/lyrics";
    }

    private static JsonObject song(String format, String text) {
        return new JsonObject().put("format", format).put("text", text);
    }

    @Test
    void whatIsBroughtInOneFormatIsReadInAll() {
        // Given
        Client artist = Client.register(suite.gateway(), "lyricist");
        Client listener = Client.register(suite.gateway(), "reader-of-lyrics");
        String lyrics = lyrics(track(artist, "PUBLIC"));
        SONGS.forEach((from, text) -> {
            // When
            artist.put(lyrics, song(from, text)).expect(200);

            // Then
            JsonObject stored = listener.get(lyrics).expect(200).json();
            assertThat(stored.getString("format")).isEqualTo(from);
            assertThat(stored.getString("text")).isEqualTo(text);
            for (String to : SONGS.keySet()) {
                String written =
                        listener.get(lyrics + "?format=" + to).expect(200).json().getString("text");
                assertSung(artist.put(lyrics, song(to, written)).expect(200).json(), from + to);
                artist.put(lyrics, song(from, text)).expect(200);
            }
        });
    }

    private static void assertSung(JsonObject song, String which) {
        List<JsonObject> lines =
                song.getJsonArray("lines").stream().map(JsonObject.class::cast).toList();
        assertThat(lines)
                .as(which)
                .extracting(line -> line.getInteger("startMs"), line -> line.getInteger("endMs"))
                .containsExactly(tuple(1000, 2500), tuple(2500, 4000));
        assertThat(lines)
                .as(which)
                .extracting(line -> line.getString("text"))
                .containsExactly("One day", "été 歌 שלום");
    }

    @Test
    void wordsKeepTheirTimes() {
        // Given
        Client artist = Client.register(suite.gateway(), "karaoke");
        String lyrics = lyrics(track(artist, "PUBLIC"));
        artist.put(lyrics, song("ELRC", SONGS.get("ELRC"))).expect(200);
        String ttml = artist.get(lyrics + "?format=TTML").expect(200).json().getString("text");

        // When
        JsonObject put = artist.put(lyrics, song("TTML", ttml)).expect(200).json();

        // Then
        JsonObject line = put.getJsonArray("lines").getJsonObject(0);
        JsonObject day = line.getJsonArray("words").getJsonObject(1);
        assertThat(line.getString("text").substring(day.getInteger("from"), day.getInteger("to")))
                .isEqualTo("day");
        assertThat(day.getInteger("startMs")).isEqualTo(1800);
        assertThat(day.getInteger("endMs")).isEqualTo(2500);
    }

    @Test
    void aLongSongIsTaken() {
        // Given
        Client artist = Client.register(suite.gateway(), "long-winded");
        String lyrics = lyrics(track(artist, "PUBLIC"));
        String text = "[00:01.00]la la la la la la la la\n".repeat(4_000);

        // When
        JsonObject put = artist.put(lyrics, song("LRC", text)).expect(200).json();

        // Then
        assertThat(put.getString("text")).isEqualTo(text);
        assertThat(put.getJsonArray("lines")).hasSize(4_000);
    }

    @Test
    void nobodyElseWritesThemAndNobodySeesThoseOfAPrivateTrack() {
        // Given
        Client artist = Client.register(suite.gateway(), "secret-lyricist");
        Client mallory = Client.register(suite.gateway(), "lyrics-mallory");
        String open = lyrics(track(artist, "PUBLIC"));
        String secret = lyrics(track(artist, "PRIVATE"));
        artist.put(secret, song("LRC", SONGS.get("LRC"))).expect(200);

        // When
        List<Answer> answers =
                List.of(
                        mallory.put(open, song("LRC", "[00:01.00]mine")),
                        mallory.get(secret),
                        mallory.get(open),
                        artist.put(open, song("LRC", "[00:01.00]a\n[00:77.00]b")));

        // Then
        assertThat(answers)
                .extracting(Answer::status, Answer::code)
                .containsExactly(
                        tuple(403, "NOT_YOUR_TRACK"),
                        tuple(404, "TRACK_NOT_FOUND"),
                        tuple(404, "LYRICS_NOT_FOUND"),
                        tuple(400, "LYRICS_BAD_TIME"));
        assertThat(answers.getLast().json().getInteger("line")).isEqualTo(2);
    }

    @Test
    void theyAreTakenAwayAndComeWithTheirTag() {
        // Given
        Client artist = Client.register(suite.gateway(), "late-lyricist");
        String lyrics = lyrics(track(artist, "PUBLIC"));
        artist.put(lyrics, song("LRC", SONGS.get("LRC"))).expect(200);
        String tag = artist.get(lyrics).header("ETag").orElseThrow();

        // When
        Answer again = artist.get(lyrics, "If-None-Match", tag);
        Answer gone = artist.delete(lyrics);

        // Then
        assertThat(again.status()).isEqualTo(304);
        gone.expect(204);
        assertThat(artist.get(lyrics).expect(404).code()).isEqualTo("LYRICS_NOT_FOUND");
    }
}
