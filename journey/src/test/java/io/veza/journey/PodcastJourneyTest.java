package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Picture;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import io.veza.journey.suite.WebSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody makes a podcast, an app subscribes to it, and another is taken over from elsewhere. */
class PodcastJourneyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String CHAPTERS =
            "{\"version\":\"1.2.0\",\"chapters\":[{\"startTime\":0,\"title\":\"Start\"},"
                    + "{\"startTime\":1.5,\"title\":\"Then\",\"url\":\"https://example.org\"}]}";

    private static final String SPOKEN = "WEBVTT\n\n00:00.500 --> 00:01.500\n<v Ada>Bonjour\n";

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void aPodcastIsPublishedReadByAnAppAndReadAgainAfterAnEdit() throws Exception {
        // Given
        Client ada = Client.register(suite.gateway(), "podcast-ada");
        Client app = Client.anonymous(suite.gateway());
        JsonObject made = create(ada, "Tape & talk").expect(201).json();
        String show = "/api/v2/shows/" + made.getString("id");
        String track = upload(ada, "First reel");
        ada.cover(show, Files.readAllBytes(Picture.photograph(directory, "ada", 1500, 1500)))
                .expect(201);

        // When
        JsonObject episode =
                ada.put(
                                show + "/episodes/" + track,
                                new JsonObject()
                                        .put("season", 1)
                                        .put("number", 1)
                                        .put("notes", "All about https://example.org"))
                        .expect(200)
                        .json();
        String path = URI.create(made.getString("feed")).getPath();
        Answer feed = app.get(path).expect(200);

        // Then
        assertThat(feed.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/rss+xml"));
        assertThat(feed.text())
                .contains("<title>First reel</title>", episode.getString("guid"), "/1400.jpg")
                .contains(made.getString("guid"));
        hear(app, feed.text());
        String tag = feed.header("ETag").orElseThrow();
        assertThat(app.get(path, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(
                        app.get(
                                        path,
                                        "If-Modified-Since",
                                        feed.header("Last-Modified").orElseThrow())
                                .status())
                .isEqualTo(304);
        ada.patch(show, new JsonObject().put("title", "Tape and talk")).expect(200);
        Answer edited = app.get(path, "If-None-Match", tag).expect(200);
        assertThat(edited.text()).contains("Tape and talk", episode.getString("guid"));
        ada.patch(show, new JsonObject().put("visibility", "PRIVATE")).expect(200);
        assertThat(app.get(path).expect(404).code()).isEqualTo("SHOW_NOT_FOUND");
        ada.delete(show).expect(204);
        ada.get("/api/v2/tracks/" + track).expect(200);
    }

    /** As an app does: a look, a part, and all of it. */
    private void hear(Client app, String feed) throws Exception {
        String enclosure = between(feed, "<enclosure url=\"([^\"]+)\"");
        long length = Long.parseLong(between(feed, " length=\"(\\d+)\""));
        String path = URI.create(enclosure).getPath();
        Answer head = app.head(path, "Accept", "*/*").expect(200);
        assertThat(head.header("Content-Length")).contains(Long.toString(length));
        assertThat(head.header("Content-Type")).contains("audio/mpeg");
        assertThat(head.header("Accept-Ranges")).contains("bytes");
        Answer part = app.get(path, "Range", "bytes=0-1").expect(206);
        assertThat(part.header("Content-Range")).contains("bytes 0-1/" + length);
        Path file = Files.write(directory.resolve("enclosure.mp3"), app.get(path).body());
        assertThat(Files.size(file)).isEqualTo(length);
        assertThat(probed(file)).contains("mp3");
    }

    private static String probed(Path file) throws Exception {
        Process probe =
                new ProcessBuilder(
                                "ffprobe",
                                "-v",
                                "error",
                                "-show_entries",
                                "stream=codec_name",
                                "-of",
                                "csv=p=0",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String told = new String(probe.getInputStream().readAllBytes());
        assertThat(probe.waitFor()).as(told).isZero();
        return told;
    }

    @Test
    void aPodcastIsTakenOverFromElsewhere() throws Exception {
        // Given
        Client ben = Client.register(suite.gateway(), "podcast-ben");
        byte[] song = Files.readAllBytes(Sound.song(directory, "elsewhere", 2));
        try (WebSite site = WebSite.open(suite)) {
            site.serve("/elsewhere.flac", "audio/flac", song);
            site.serve("/elsewhere.json", "application/json+chapters", CHAPTERS.getBytes());
            site.serve("/elsewhere.vtt", "text/vtt", SPOKEN.getBytes());
            String feed =
                    "<rss version=\"2.0\" xmlns:p=\"https://podcastindex.org/namespace/1.0\">"
                            + "<channel><title>From elsewhere</title>"
                            + "<item><title>Heard before</title><guid>there-1</guid>"
                            + "<enclosure url=\""
                            + site.address("/elsewhere.flac")
                            + "\" length=\"1\" type=\"audio/flac\"/><p:chapters url=\""
                            + site.address("/elsewhere.json")
                            + "\" type=\"application/json+chapters\"/><p:transcript url=\""
                            + site.address("/elsewhere.vtt")
                            + "\" type=\"text/vtt\" language=\"fr\"/>"
                            + "</item></channel></rss>";
            site.serve("/elsewhere.rss", "application/rss+xml", feed.getBytes());

            // When
            JsonObject begun =
                    ben.post(
                                    "/api/v2/show-imports",
                                    new JsonObject().put("address", site.address("/elsewhere.rss")))
                            .expect(202)
                            .json();

            // Then
            String show = begun.getJsonObject("show").getString("id");
            await("it is here")
                    .atMost(PATIENCE)
                    .until(() ->
                            ben.get("/api/v2/show-imports/" + show).json().getInteger("done", 0)
                                    == 1);
            await("it is heard")
                    .atMost(PATIENCE)
                    .until(() ->
                            Client.anonymous(suite.gateway())
                                    .get("/feeds/" + show + ".rss")
                                    .text()
                                    .contains("there-1"));
            reads(ben, show);
        }
    }

    /** What stood beside the sound there stands beside it here, for apps and for people. */
    private void reads(Client owner, String show) {
        Client app = Client.anonymous(suite.gateway());
        String feed = "/feeds/" + show + ".rss";
        await("it has chapters and a transcript")
                .atMost(PATIENCE)
                .until(() -> {
                    String text = app.get(feed).text();
                    return text.contains("/chapters.json") && text.contains("/transcript.vtt");
                });
        String text = app.get(feed).text();
        String chapters = between(text, "podcast:chapters url=\"([^\"]+)\"");
        String transcript = between(text, "podcast:transcript url=\"([^\"]+)\"");
        assertThat(app.get(URI.create(chapters).getPath()).expect(200).json())
                .isEqualTo(new JsonObject(CHAPTERS));
        assertThat(app.get(URI.create(transcript).getPath()).expect(200).text())
                .startsWith("WEBVTT\nLanguage: fr\n")
                .contains("<v Ada>Bonjour");
        JsonObject episode =
                owner.get("/api/v2/shows/" + show + "/episodes")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0);
        assertThat(episode.getJsonArray("chapters").getJsonObject(1).getString("title"))
                .isEqualTo("Then");
    }

    private String upload(Client artist, String title) throws IOException {
        byte[] song = Files.readAllBytes(Sound.song(directory, title, 2));
        String id =
                artist.upload("song.flac", song, Map.of("title", title))
                        .expect(202)
                        .json()
                        .getString("id");
        return Tracks.ready(artist, id).getString("id");
    }

    private static Answer create(Client owner, String title) {
        return owner.post(
                "/api/v2/shows",
                new JsonObject().put("title", title).put("category", "Music/Music History"));
    }

    private static String between(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
