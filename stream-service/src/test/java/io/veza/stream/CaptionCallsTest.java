package io.veza.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.CreateLinkRequest;
import io.veza.proto.stream.v1.CreateLinkResponse;
import io.veza.proto.stream.v1.DeleteLyricsRequest;
import io.veza.proto.stream.v1.LinkService;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsService;
import io.veza.proto.stream.v1.OpenLinkRequest;
import io.veza.proto.stream.v1.PutLyricsRequest;
import io.veza.proto.stream.v1.RevokeLinkRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Tool;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lyrics as players of any make fetch and read them. */
@QuarkusTest
class CaptionCallsTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("captioned.mp3", 6));
    private static final String LRC = "[la:fr]\n[00:01.50]Un jour\n[00:04.00]la mer\n[00:05.00]\n";

    @GrpcClient("stream")
    LyricsService lyrics;

    @GrpcClient("stream")
    LinkService links;

    private Track track(String visibility) {
        Form form = new Form().field("visibility", visibility).file("captioned.mp3", SONG);
        return awaitReady(studio.upload(ARTIST, form).getId());
    }

    private void put(Track track, String text) {
        Bearer.attach(lyrics, TestTokens.bearer(ARTIST))
                .putLyrics(
                        PutLyricsRequest.newBuilder()
                                .setTrack(track.getId())
                                .setFormat(Lyrics.Format.LRC)
                                .setText(text)
                                .build())
                .await()
                .atMost(CALL);
    }

    private String captions(String master) {
        Matcher named =
                Pattern.compile("TYPE=SUBTITLES.*URI=\"([^\"]+)\"").matcher(studio.text(master));
        assertThat(named.find()).isTrue();
        return master.substring(0, master.lastIndexOf('/') + 1) + named.group(1);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void theyAreFetchedAndAskedForAgainAsPlaylistsAre() {
        // Given
        Track track = track("PUBLIC");
        put(track, LRC);
        String piece = captions(track.getPlayback().getHls()).replace("index.m3u8", "1.vtt");
        // When
        HttpResponse<byte[]> first = studio.get(piece);
        HttpResponse<byte[]> again = studio.get(piece, "If-None-Match", header(first, "ETag"));
        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(new String(first.body(), UTF_8))
                .isEqualTo(
                        "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n\n"
                                + "00:00:01.500 --> 00:00:04.000\nUn jour\n\n"
                                + "00:00:04.000 --> 00:00:05.000\nla mer\n\n");
        assertThat(header(first, "Content-Type")).isEqualTo("text/vtt; charset=utf-8");
        assertThat(header(first, "Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(header(first, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(studio.get(piece.replace("1.vtt", "2.vtt")).statusCode()).isEqualTo(404);
    }

    @Test
    void otherWordsHaveAnotherNameAndTheFormerLeadsNowhere() {
        // Given
        Track track = track("PUBLIC");
        put(track, LRC);
        String former = captions(track.getPlayback().getHls());
        // When
        put(track, LRC.replace("la mer", "le port"));
        // Then
        String now = captions(track.getPlayback().getHls());
        assertThat(now).isNotEqualTo(former);
        assertThat(studio.text(now.replace("index.m3u8", "1.vtt"))).contains("le port");
        assertThat(studio.get(former).statusCode()).isEqualTo(404);
        assertThat(studio.get(former.replace("index.m3u8", "1.vtt")).statusCode()).isEqualTo(404);
    }

    @Test
    void wordsWithoutTimesAndWordsThatAreGoneAreNoCaptions() {
        // Given
        Track track = track("PUBLIC");
        put(track, LRC);
        String former = captions(track.getPlayback().getHls());
        // When
        Bearer.attach(lyrics, TestTokens.bearer(ARTIST))
                .deleteLyrics(DeleteLyricsRequest.newBuilder().setTrack(track.getId()).build())
                .await()
                .atMost(CALL);
        // Then
        assertThat(studio.get(former).statusCode()).isEqualTo(404);
        assertThat(studio.text(track.getPlayback().getHls())).doesNotContain("SUBTITLES");
        put(track, "Un jour\nla mer\n");
        assertThat(studio.text(track.getPlayback().getHls())).doesNotContain("SUBTITLES");
        assertThat(studio.text(track.getPlayback().getDash())).doesNotContain("text/vtt");
    }

    @Test
    void ofAPrivateTrackOnlyASignedAddressOpensThem() {
        // Given
        Track track = track("PRIVATE");
        put(track, LRC);
        // When
        String signed = captions(track.getPlayback().getHls());
        // Then
        assertThat(signed).startsWith("/media/signed/");
        assertThat(studio.text(signed)).contains("1.vtt");
        assertThat(studio.get(signed.replaceFirst("signed/[^/]+/[^/]+/", "")).statusCode())
                .isEqualTo(404);
        assertThat(header(studio.get(signed), "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aSecretLinkOpensThemUntilItIsRevoked() {
        // Given
        Track track = track("PRIVATE");
        put(track, LRC);
        LinkService own = Bearer.attach(links, TestTokens.bearer(ARTIST));
        CreateLinkResponse made =
                own.createLink(CreateLinkRequest.newBuilder().setTrack(track.getId()).build())
                        .await()
                        .atMost(CALL);
        // When
        String captions = captions(open(track, made.getKey()).getPlayback().getHls());
        // Then
        assertThat(captions).startsWith("/media/linked/");
        assertThat(header(studio.get(captions), "Cache-Control")).startsWith("private");
        own.revokeLink(
                        RevokeLinkRequest.newBuilder()
                                .setTrack(track.getId())
                                .setLink(made.getLink().getId())
                                .build())
                .await()
                .atMost(CALL);
        Poll.until(PATIENCE, "it is dead", () -> studio.get(captions).statusCode() == 404);
    }

    private Track open(Track track, String key) {
        OpenLinkRequest request =
                OpenLinkRequest.newBuilder().setTrack(track.getId()).setKey(key).build();
        return links.openLink(request).await().atMost(CALL);
    }

    /** It reads all pieces as one text, and counts from the first that is played: copyts. */
    @Test
    void ffmpegSeesThemBesideTheSoundAndReadsTheirTimes() {
        // Given
        byte[] file = Sound.bytes(Sound.make("long-captioned.mp3", 34));
        Track track = awaitReady(studio.upload(ARTIST, new Form().file("long.mp3", file)).getId());
        put(track, "[la:fr]\n[00:01.50]Un jour\n[00:29.00]à la frontière\n[00:33.00]\n");
        String master = studio.address(track.getPlayback().getHls()).toString();
        // When
        String streams = probe(master, "stream=codec_name:stream_tags=language");
        String cues = probe(master, "packet=pts_time,duration_time");
        String text =
                new String(
                        Tool.ffmpeg(reading(master, "-map", "0:s", "-copyts", "-f", "webvtt", "-")),
                        UTF_8);
        // Then
        assertThat(streams.lines()).contains("webvtt,fr");
        assertThat(cues.lines().distinct())
                .containsExactly("1.500000,27.500000", "29.000000,4.000000");
        assertThat(text)
                .contains("00:01.500 --> 00:29.000\nUn jour\n", "à la frontière\n")
                .doesNotContain("X-TIMESTAMP-MAP");
    }

    private static String probe(String address, String entries) {
        return Tool.ffprobe(
                List.of(
                        "-v",
                        "error",
                        "-strict",
                        "experimental",
                        "-select_streams",
                        "s",
                        "-show_entries",
                        entries,
                        "-of",
                        "csv=p=0",
                        address));
    }

    /** To its makers captions in HLS are an experiment still. */
    private static List<String> reading(String address, String... more) {
        return Stream.concat(
                        Stream.of("-v", "error", "-strict", "experimental", "-i", address),
                        Stream.of(more))
                .toList();
    }

    @Test
    void theManifestNamesThemWholeAndStillPlays() {
        // Given
        Track track = track("PUBLIC");
        put(track, LRC);
        String dash = track.getPlayback().getDash();
        // When
        Matcher named = Pattern.compile("<BaseURL>([^<]+)</BaseURL>").matcher(studio.text(dash));
        // Then
        assertThat(named.find()).isTrue();
        String folder = dash.substring(0, dash.lastIndexOf('/') + 1);
        assertThat(studio.text(folder + named.group(1))).startsWith("WEBVTT\n").contains("la mer");
        assertThat(
                        Tool.ffprobe(
                                List.of(
                                        "-v",
                                        "error",
                                        "-show_entries",
                                        "stream=codec_type",
                                        "-of",
                                        "csv=p=0",
                                        studio.address(dash).toString())))
                .contains("audio");
    }
}
