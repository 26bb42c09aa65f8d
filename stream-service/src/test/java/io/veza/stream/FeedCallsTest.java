package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.Chapter;
import io.veza.proto.stream.v1.FeedFile;
import io.veza.proto.stream.v1.FeedService;
import io.veza.proto.stream.v1.GetChaptersRequest;
import io.veza.proto.stream.v1.GetFeedRequest;
import io.veza.proto.stream.v1.GetTranscriptRequest;
import io.veza.proto.stream.v1.PutEpisodeRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.proto.stream.v1.UpdateShowRequest;
import io.veza.stream.studio.PodcastStudio;
import org.junit.jupiter.api.Test;

/** Feeds as whoever is elsewhere reads them. */
@QuarkusTest
class FeedCallsTest extends PodcastStudio {

    private static final String LYRICS =
            "insert into lyrics (track, format, text, changed_at) values ($1, $2, $3, now())";
    private static final String VTT = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello there\n";

    @Test
    void onlyWhatEverybodyMayHearAndDownloadIsInIt() {
        // Given
        long show = show(ARTIST, "Heard", Visibility.PUBLIC).getId();
        long open = sound(ARTIST, "Open one", Visibility.PUBLIC);
        put(ARTIST, show, open);
        put(ARTIST, show, sound(ARTIST, "Hidden one", Visibility.PRIVATE));
        put(ARTIST, show, sound(ARTIST, "Linked one", Visibility.UNLISTED));
        put(ARTIST, show, song(ARTIST, "Soundless one", Visibility.PUBLIC));
        put(ARTIST, show, song(ARTIST, "Unready one", Visibility.PUBLIC, "PROCESSING"));

        // When
        FeedFile feed = feed(show, 0);

        // Then
        assertThat(feed.getType()).isEqualTo("application/rss+xml");
        assertThat(feed.getText())
                .contains("Open one", "length=\"" + SOUND_BYTES + "\"", "/tracks/" + open + "/")
                .doesNotContain("Hidden one", "Linked one", "Soundless one", "Unready one")
                .doesNotContain("/media/signed/");
    }

    @Test
    void aPrivateShowHasNoneEvenForItsOwner() {
        // Given
        long hidden = show(ARTIST, "Hidden", Visibility.PRIVATE).getId();
        FeedService asOwner = Bearer.attach(feeds, TestTokens.bearer(ARTIST));

        // Then
        assertThat(refused(() -> feed(hidden, 1))).isEqualTo("SHOW_NOT_FOUND");
        assertThat(refused(() -> feed(ids.next(), 1))).isEqualTo("SHOW_NOT_FOUND");
        assertThat(
                        refused(() ->
                                asOwner.getFeed(GetFeedRequest.newBuilder().setShow(hidden).build())
                                        .await()
                                        .atMost(CALL)))
                .isEqualTo("SHOW_NOT_FOUND");
    }

    @Test
    void itIsModifiedWhenItSaysSomethingElse() {
        // Given
        long show = show(ARTIST, "Before", Visibility.PUBLIC).getId();
        FeedFile before = feed(show, 1);
        FeedFile again = feed(show, 1);

        // When
        podcasts(ARTIST)
                .updateShow(UpdateShowRequest.newBuilder().setShow(show).setTitle("After").build())
                .await()
                .atMost(CALL);
        FeedFile after = feed(show, 1);

        // Then
        assertThat(again).isEqualTo(before);
        assertThat(after.getText()).contains("After");
        assertThat(after.getModifiedAt().getSeconds())
                .isGreaterThan(before.getModifiedAt().getSeconds());
    }

    @Test
    void whatIsOlderIsOnFurtherPages() {
        // Given
        long show = show(ARTIST, "Long", Visibility.PUBLIC).getId();
        for (int i = 1; i <= 4; i++) {
            put(
                    ARTIST,
                    PutEpisodeRequest.newBuilder()
                            .setShow(show)
                            .setTrack(sound(ARTIST, "Part " + i, Visibility.PUBLIC))
                            .setPublishedAt(Timestamps.fromSeconds(1_700_000_000L + i)));
        }

        // When
        String first = feed(show, 1).getText();
        String second = feed(show, 2).getText();

        // Then
        assertThat(first).contains("Part 4", "Part 3", "Part 2", "rel=\"next\"");
        assertThat(first).doesNotContain("Part 1", "rel=\"previous\"");
        assertThat(second).contains("Part 1", "rel=\"previous\"");
        assertThat(second).doesNotContain("Part 2", "rel=\"next\"");
    }

    @Test
    void chaptersAndTranscriptsAreThoseOfEpisodesThatAreOut() {
        // Given
        long show = show(ARTIST, "Spoken", Visibility.PUBLIC).getId();
        long open = chaptered(show, sound(ARTIST, "Open", Visibility.PUBLIC));
        long hidden = chaptered(show, sound(ARTIST, "Hidden", Visibility.PRIVATE));
        long sung = chaptered(show, sound(ARTIST, "Sung", Visibility.PUBLIC));
        words(open, "VTT", VTT);
        words(hidden, "VTT", VTT);
        words(sung, "LRC", "[00:01.00]La la");

        // When
        FeedFile chapters = chapters(show, open);

        // Then
        assertThat(chapters.getType()).isEqualTo("application/json+chapters");
        JsonObject json = new JsonObject(chapters.getText());
        assertThat(json.getString("version")).isEqualTo("1.2.0");
        JsonObject second = json.getJsonArray("chapters").getJsonObject(1);
        assertThat(second.getDouble("startTime")).isEqualTo(61.5);
        assertThat(second.getString("url")).isEqualTo("https://example.org");
        assertThat(transcript(show, open, GetTranscriptRequest.Format.VTT).getText())
                .startsWith("WEBVTT")
                .contains("Hello there");
        assertThat(transcript(show, open, GetTranscriptRequest.Format.SRT).getText())
                .contains("00:00:01,000 --> 00:00:02,000");
        assertThat(refused(() -> chapters(show, hidden))).isEqualTo("EPISODE_NOT_FOUND");
        assertThat(refused(() -> transcript(show, hidden, GetTranscriptRequest.Format.VTT)))
                .isEqualTo("EPISODE_NOT_FOUND");
        assertThat(refused(() -> transcript(show, sung, GetTranscriptRequest.Format.VTT)))
                .isEqualTo("EPISODE_NOT_FOUND");
        assertThat(feed(show, 1).getText())
                .contains(open + "/transcript.vtt", sung + "/chapters.json")
                .doesNotContain(sung + "/transcript");
    }

    private long chaptered(long show, long track) {
        put(
                ARTIST,
                PutEpisodeRequest.newBuilder()
                        .setShow(show)
                        .setTrack(track)
                        .addChapters(Chapter.newBuilder().setTitle("Start"))
                        .addChapters(
                                Chapter.newBuilder()
                                        .setStartMs(61_500)
                                        .setTitle("Then")
                                        .setUrl("https://example.org")));
        return track;
    }

    private void words(long track, String format, String text) {
        pool.preparedQuery(LYRICS).execute(Tuple.of(track, format, text)).await().atMost(CALL);
    }

    private FeedFile chapters(long show, long track) {
        return feeds.getChapters(
                        GetChaptersRequest.newBuilder().setShow(show).setTrack(track).build())
                .await()
                .atMost(CALL);
    }

    private FeedFile transcript(long show, long track, GetTranscriptRequest.Format format) {
        return feeds.getTranscript(
                        GetTranscriptRequest.newBuilder()
                                .setShow(show)
                                .setTrack(track)
                                .setFormat(format)
                                .build())
                .await()
                .atMost(CALL);
    }
}
