package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.Problems;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.ConvertLyricsRequest;
import io.veza.proto.stream.v1.ConvertLyricsResponse;
import io.veza.proto.stream.v1.DeleteLyricsRequest;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.GetLyricsRequest;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsChanged;
import io.veza.proto.stream.v1.LyricsLine;
import io.veza.proto.stream.v1.LyricsService;
import io.veza.proto.stream.v1.PutLyricsRequest;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Lyrics from a caller to the table and back. */
@QuarkusTest
class LyricsCallsTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("lyrics.mp3", 2));
    private static final String LRC = "[ti:Été]\r\n[00:01.50]Un jour\r\n[00:04.00]歌\r\n";

    @GrpcClient("stream")
    LyricsService lyrics;

    private long track(String visibility) {
        Form form = new Form().field("visibility", visibility).file("lyrics.mp3", SONG);
        return studio.upload(ARTIST, form).getId();
    }

    @Test
    void theyAreKeptToTheLetterAndReadAsLines() {
        // Given
        long track = track("PUBLIC");

        // When
        Lyrics put = put(ARTIST, track, Lyrics.Format.LRC, LRC);

        // Then
        assertThat(get(track).getHasLyrics()).isTrue();
        Lyrics read = get(LISTENER, track, Lyrics.Format.FORMAT_UNSPECIFIED);
        assertThat(read).isEqualTo(put);
        assertThat(read.getText()).isEqualTo(LRC);
        assertThat(read.getFormat()).isEqualTo(Lyrics.Format.LRC);
        assertThat(read.getTimed()).isTrue();
        assertThat(read.getLinesList())
                .extracting(LyricsLine::getStartMs, LyricsLine::getEndMs, LyricsLine::getText)
                .containsExactly(tuple(1500, 4000, "Un jour"), tuple(4000, 0, "歌"));
        assertThat(read.getLines(1).hasEndMs()).isFalse();
    }

    @Test
    void anotherFormatIsWrittenAndRemembersWhatWasPut() {
        // Given
        long track = track("PUBLIC");
        Lyrics put = put(ARTIST, track, Lyrics.Format.LRC, LRC);

        // When
        Lyrics vtt = get(LISTENER, track, Lyrics.Format.VTT);

        // Then
        assertThat(vtt.getFormat()).isEqualTo(Lyrics.Format.VTT);
        assertThat(vtt.getSourceFormat()).isEqualTo(Lyrics.Format.LRC);
        assertThat(vtt.getText()).startsWith("WEBVTT\n").contains("00:00:01.500 --> 00:00:04.000");
        assertThat(vtt.getRevision()).isEqualTo(put.getRevision());
    }

    @Test
    void whatHasNoTimesIsNoSubtitles() {
        // Given
        long track = track("PUBLIC");

        // When
        Lyrics put = put(ARTIST, track, Lyrics.Format.LRC, "Un jour\nla mer");

        // Then
        assertThat(put.getTimed()).isFalse();
        assertThat(put.getLines(0).hasStartMs()).isFalse();
        assertThat(code(() -> lyricsIn(track, Lyrics.Format.SRT))).isEqualTo("LYRICS_NOT_TIMED");
    }

    private Uni<Lyrics> lyricsIn(long track, Lyrics.Format format) {
        return asked(LISTENER)
                .getLyrics(GetLyricsRequest.newBuilder().setTrack(track).setFormat(format).build());
    }

    @Test
    void aTextIsConvertedWithoutATrack() {
        // Given
        ConvertLyricsRequest request =
                ConvertLyricsRequest.newBuilder()
                        .setFormat(Lyrics.Format.ELRC)
                        .setText("[00:01.00]<00:01.00>Un <00:01.50>jour")
                        .setTo(Lyrics.Format.TTML)
                        .build();

        // When
        ConvertLyricsResponse converted =
                asked(LISTENER).convertLyrics(request).await().atMost(CALL);

        // Then
        assertThat(converted.getFormat()).isEqualTo(Lyrics.Format.TTML);
        assertThat(converted.getText()).contains("<span begin=\"00:00:00.500\"");
        assertThat(converted.getLines(0).getWordsCount()).isEqualTo(2);
    }

    @Test
    void onlyTheArtistWritesThem() {
        // Given
        long open = track("PUBLIC");
        long secret = track("PRIVATE");
        put(ARTIST, secret, Lyrics.Format.LRC, LRC);

        // When
        List<String> refusals =
                List.of(
                        code(() -> putting(LISTENER, open, "[0:zz]")),
                        code(() -> deleting(LISTENER, open)),
                        code(() -> putting(LISTENER, secret, LRC)),
                        code(() -> lyricsIn(secret, Lyrics.Format.LRC)),
                        code(() -> lyricsIn(open, Lyrics.Format.LRC)),
                        code(() -> deleting(ARTIST, open)));

        // Then
        assertThat(refusals)
                .containsExactly(
                        "NOT_YOUR_TRACK",
                        "NOT_YOUR_TRACK",
                        "TRACK_NOT_FOUND",
                        "TRACK_NOT_FOUND",
                        "LYRICS_NOT_FOUND",
                        "LYRICS_NOT_FOUND");
    }

    @Test
    void whatWasChangedMeanwhileIsNotWrittenOver() {
        // Given
        long track = track("PUBLIC");
        String first = put(ARTIST, track, Lyrics.Format.LRC, LRC).getRevision();
        put(ARTIST, track, Lyrics.Format.LRC, "[00:02.00]Autre");

        // When
        String late =
                code(() ->
                        asked(ARTIST)
                                .putLyrics(
                                        request(track, "[00:03.00]Tard")
                                                .addIfMatch(first)
                                                .build()));

        // Then
        assertThat(late).isEqualTo("CHANGED_MEANWHILE");
        assertThat(get(ARTIST, track, Lyrics.Format.FORMAT_UNSPECIFIED).getText())
                .isEqualTo("[00:02.00]Autre");
    }

    @Test
    void changesAreEventsAndATrackTakesItsLyricsAlong() {
        // Given
        long track = track("PUBLIC");
        put(ARTIST, track, Lyrics.Format.LRC, LRC);
        deleting(ARTIST, track).await().atMost(CALL);
        assertThat(get(track).getHasLyrics()).isFalse();
        put(ARTIST, track, Lyrics.Format.TTML, "<tt><body><p begin='1s'>x</p></body></tt>");

        // When
        as(ARTIST)
                .deleteTrack(DeleteTrackRequest.newBuilder().setTrack(track).build())
                .await()
                .atMost(CALL);

        // Then
        assertThat(events(track))
                .extracting(LyricsChanged::getFormat)
                .containsExactly(
                        Lyrics.Format.LRC, Lyrics.Format.FORMAT_UNSPECIFIED, Lyrics.Format.TTML);
        assertThat(code(() -> lyricsIn(track, Lyrics.Format.LRC))).isEqualTo("TRACK_NOT_FOUND");
    }

    private Lyrics put(long person, long track, Lyrics.Format format, String text) {
        PutLyricsRequest request = request(track, text).setFormat(format).build();
        return asked(person).putLyrics(request).await().atMost(CALL);
    }

    private Uni<Lyrics> putting(long person, long track, String text) {
        return asked(person).putLyrics(request(track, text).build());
    }

    private static PutLyricsRequest.Builder request(long track, String text) {
        return PutLyricsRequest.newBuilder()
                .setTrack(track)
                .setFormat(Lyrics.Format.LRC)
                .setText(text);
    }

    private Lyrics get(long person, long track, Lyrics.Format format) {
        GetLyricsRequest request =
                GetLyricsRequest.newBuilder().setTrack(track).setFormat(format).build();
        return asked(person).getLyrics(request).await().atMost(CALL);
    }

    private Uni<?> deleting(long person, long track) {
        return asked(person).deleteLyrics(DeleteLyricsRequest.newBuilder().setTrack(track).build());
    }

    private LyricsService asked(long person) {
        return Bearer.attach(lyrics, TestTokens.bearer(person));
    }

    private static String code(Supplier<Uni<?>> call) {
        StatusRuntimeException refusal =
                catchThrowableOfType(
                        StatusRuntimeException.class, () -> call.get().await().atMost(CALL));
        return Problems.of(refusal, "/").getCode();
    }

    private List<LyricsChanged> events(long track) {
        return pool.preparedQuery(
                        "select payload from event_log where stream = $1"
                                + " and type = 'veza.stream.lyrics.changed' order by version")
                .execute(Tuple.of("track/" + track))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(LyricsCallsTest::event)
                                .toList())
                .await()
                .atMost(CALL);
    }

    private static LyricsChanged event(Row row) {
        try {
            return LyricsChanged.parseFrom(row.getBuffer(0).getBytes());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }
}
