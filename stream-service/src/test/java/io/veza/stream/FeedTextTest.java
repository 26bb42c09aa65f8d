package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.Chapter;
import io.veza.proto.stream.v1.Episode;
import io.veza.proto.stream.v1.GetLyricsRequest;
import io.veza.proto.stream.v1.ImportFeedRequest;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsLine;
import io.veza.proto.stream.v1.LyricsService;
import io.veza.proto.stream.v1.PutEpisodeRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.PodcastStudio;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StudioResource;
import io.veza.stream.studio.Web;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What feeds of strangers name beside the sound: chapters and transcripts, good and bad. */
@QuarkusTest
class FeedTextTest extends PodcastStudio {

    private static final String CHAPTERS_TYPE = "application/json+chapters";
    private static final String CHAPTERS =
            """
            {"version": "1.2.0", "chapters": [
              {"startTime": 0, "title": "Start"},
              {"startTime": 1.2, "title": "Then", "url": "https://example.org/then"},
              {"startTime": 900, "title": "Beyond the end"}]}
            """;
    private static final String SRT =
            "1\n00:00:00,500 --> 00:00:01,500\nBonjour\n\n2\n00:10:00,000 --> 00:10:01,000\nTard\n";
    private static final String SPOKEN =
            """
            {"version": "1.0.0", "segments": [
              {"speaker": "Ada", "startTime": 0.5, "endTime": 0.8, "body": "Good"},
              {"speaker": "Ada", "startTime": 0.9, "endTime": 1.2, "body": "evening"}]}
            """;

    @ConfigProperty(name = "veza.test.web-port")
    int port;

    @GrpcClient("stream")
    LyricsService lyrics;

    private Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
        web.serve("/text-song.mp3", "audio/mpeg", sound());
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void chaptersAndATranscriptComeWithTheEpisodeAndGoIntoOurFeed() {
        // Given
        long owner = ids.next();
        String item =
                chapters(web.serve("/text-c.json", CHAPTERS_TYPE, bytes(CHAPTERS)))
                        + transcript(
                                web.serve("/text-t.srt", "application/x-subrip", bytes(SRT)),
                                "application/x-subrip");
        // When
        long show = take(owner, item);
        // Then
        Episode episode = settled(owner, show);
        assertThat(episode.getChaptersList())
                .extracting(Chapter::getStartMs, Chapter::getTitle, Chapter::getUrl)
                .containsExactly(
                        tuple(0, "Start", ""), tuple(1200, "Then", "https://example.org/then"));
        Lyrics words = words(owner, episode);
        assertThat(words.getFormat()).isEqualTo(Lyrics.Format.VTT);
        assertThat(words.getLanguage()).isEqualTo("fr");
        assertThat(words.getLinesList()).extracting(LyricsLine::getText).containsExactly("Bonjour");
        awaitReady(episode.getTrack().getId());
        assertThat(feed(show, 1).getText())
                .contains("/chapters.json", "/transcript.vtt", "/transcript.srt");
    }

    @Test
    void aTranscriptInJsonIsJoinedToLinesInTheLanguageOfTheShow() {
        // Given
        long owner = ids.next();
        String spoken = web.serve("/text-t.json", "application/json", bytes(SPOKEN));
        // When
        long show = take(owner, "<p:transcript url=\"" + spoken + "\" type=\"application/json\"/>");
        // Then
        Lyrics words = words(owner, settled(owner, show));
        assertThat(words.getLanguage()).isEqualTo("de");
        assertThat(words.getLinesList())
                .extracting(LyricsLine::getVoice, LyricsLine::getText)
                .containsExactly(tuple("Ada", "Good evening"));
    }

    @Test
    void ofAPageTheWordsAreShownWithTheTrackAndOurFeedIsWithoutThem() {
        // Given
        long owner = ids.next();
        byte[] page = bytes("<h1>Heute</h1><script>alert(1)</script><p>Guten <b>Abend</b></p>");
        String address = web.serve("/text-t.html", "text/html; charset=utf-8", page) + "#said";
        // When
        long show = take(owner, "<p:transcript url=\"" + address + "\" type=\"text/html\"/>");
        // Then
        Episode episode = settled(owner, show);
        Lyrics words = words(owner, episode);
        assertThat(words.getFormat()).isEqualTo(Lyrics.Format.TTML);
        assertThat(words.getLanguage()).isEqualTo("de");
        assertThat(words.getLinesList())
                .extracting(LyricsLine::getText)
                .containsExactly("Heute", "Guten Abend");
        assertThat(words.getLinesList()).noneMatch(LyricsLine::hasStartMs);
        assertThat(episode.getHasTranscript()).isFalse();
    }

    @Test
    void aPageWithTimesIsATranscriptAsOthersAre() {
        // Given
        long owner = ids.next();
        byte[] page = bytes("<cite>Ada:</cite><time>0:01</time><p>Guten Abend</p>");
        String address = web.serve("/text-timed.html", "text/html", page);
        // When
        long show = take(owner, "<p:transcript url=\"" + address + "\" type=\"text/html\"/>");
        // Then
        Episode episode = settled(owner, show);
        assertThat(episode.getHasTranscript()).isTrue();
        assertThat(words(owner, episode).getLinesList())
                .extracting(LyricsLine::getVoice, LyricsLine::getStartMs, LyricsLine::getText)
                .containsExactly(tuple("Ada", 1000, "Guten Abend"));
    }

    @Test
    void whatIsBadIsLeftOutAndTheEpisodeIsThereWithoutIt() {
        byte[] late = bytes("{\"chapters\":[{\"startTime\":900,\"title\":\"Late\"}]}");
        List<String> bad =
                List.of(
                        chapters(web.serve("/text-broken", CHAPTERS_TYPE, bytes("{\"chap"))),
                        chapters(
                                web.pour("/text-endless", CHAPTERS_TYPE, bytes("{\"chapters\":["))),
                        chapters(
                                web.serve(
                                        "/text-large",
                                        CHAPTERS_TYPE,
                                        new byte[StudioResource.TEXT_LIMIT + 1])),
                        chapters(web.serve("/text-type", "text/html", bytes(CHAPTERS))),
                        chapters(web.serve("/text-late", CHAPTERS_TYPE, late)),
                        chapters(web.address("/text-gone")),
                        chapters(web.insideAddress("/text-inside")),
                        chapters(web.redirect("/text-moved", web.insideAddress("/x"))),
                        transcript(web.serve("/text-vtt", "text/vtt", bytes("<html>")), "text/vtt"),
                        transcript(
                                web.serve("/text-zero", "text/vtt", bytes("WEBVTT\n\0\n")),
                                "text/vtt"));
        for (String item : bad) {
            // Given
            long owner = ids.next();
            // When
            long show = take(owner, item);
            // Then
            Episode episode = settled(owner, show);
            assertThat(episode.getChaptersList()).as(item).isEmpty();
            assertThat(episode.getHasTranscript()).as(item).isFalse();
        }
        assertThat(web.insideCalls()).isZero();
    }

    @Test
    void whatItsOwnerHasSaidMeanwhileStays() {
        // Given
        long owner = ids.next();
        long show = take(owner, "");
        settled(owner, show);
        long track = sound(owner, "Own", Visibility.PUBLIC);
        put(
                owner,
                PutEpisodeRequest.newBuilder()
                        .setShow(show)
                        .setTrack(track)
                        .addChapters(Chapter.newBuilder().setTitle("Mine")));
        run("update track set duration_ms = 9000 where id = $1", Tuple.of(track));
        String address = web.serve("/text-own", CHAPTERS_TYPE, bytes(CHAPTERS));
        // When
        run(
                "insert into feed_text (track, kind, show, address, language, due_at)"
                        + " values ($1, 'CHAPTERS', $2, $3, '', now())",
                Tuple.of(track, show, address));
        // Then
        awaitTexts(show);
        assertThat(episodesOf(owner, show))
                .filteredOn(episode -> episode.getTrack().getId() == track)
                .singleElement()
                .satisfies(episode ->
                        assertThat(episode.getChaptersList())
                                .extracting(Chapter::getTitle)
                                .containsExactly("Mine"));
    }

    private void run(String sql, Tuple values) {
        pool.preparedQuery(sql).execute(values).await().atMost(CALL);
    }

    private static String chapters(String address) {
        return "<p:chapters url=\"" + address + "\" type=\"" + CHAPTERS_TYPE + "\"/>";
    }

    private static String transcript(String address, String type) {
        return "<p:transcript url=\"" + address + "\" type=\"" + type + "\" language=\"fr\"/>";
    }

    private long take(long owner, String more) {
        String feed =
                "<rss version=\"2.0\" xmlns:p=\"https://podcastindex.org/namespace/1.0\"><channel>"
                        + "<title>Spoken elsewhere</title><language>de</language>"
                        + "<item><title>One</title><guid>one</guid><enclosure url=\""
                        + web.address("/text-song.mp3")
                        + "\" length=\"1\" type=\"audio/mpeg\"/>"
                        + more
                        + "</item></channel></rss>";
        String address = web.serve("/text-" + owner + ".rss", "application/rss+xml", bytes(feed));
        return imports(owner)
                .importFeed(ImportFeedRequest.newBuilder().setAddress(address).build())
                .await()
                .atMost(CALL)
                .getShow()
                .getId();
    }

    /** The one that was taken, when all that is beside it has been looked for. */
    private Episode settled(long owner, long show) {
        Poll.until(PATIENCE, "it is here", () -> !episodesOf(owner, show).isEmpty());
        awaitTexts(show);
        Poll.until(
                PATIENCE,
                "it is heard",
                () -> episodesOf(owner, show).getFirst().getTrack().getDurationMs() > 0);
        return episodesOf(owner, show).getFirst();
    }

    private void awaitTexts(long show) {
        Poll.until(
                PATIENCE,
                "all texts have been looked for",
                () ->
                        pool.preparedQuery("select 1 from feed_text where show = $1")
                                        .execute(Tuple.of(show))
                                        .await()
                                        .atMost(CALL)
                                        .size()
                                == 0);
    }

    private Lyrics words(long owner, Episode episode) {
        return Bearer.attach(lyrics, TestTokens.bearer(owner))
                .getLyrics(
                        GetLyricsRequest.newBuilder().setTrack(episode.getTrack().getId()).build())
                .await()
                .atMost(CALL);
    }

    private static byte[] sound() {
        return Sound.bytes(Sound.make("text.mp3", 2, "-c:a libmp3lame", "-b:a 128k"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
