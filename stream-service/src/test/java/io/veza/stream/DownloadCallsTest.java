package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.Problems;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.Credits;
import io.veza.proto.stream.v1.Download;
import io.veza.proto.stream.v1.DownloadService;
import io.veza.proto.stream.v1.GetDownloadRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Tool;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tracks to keep, from the permission to the tags in the file. */
@QuarkusTest
class DownloadCallsTest extends StreamTest {

    private static final byte[] SONG =
            Sound.bytes(Sound.make("kept.flac", 2, "-metadata", "comment=Studio"));

    @GrpcClient("stream")
    DownloadService downloads;

    @Test
    void asItWasUploadedItIsSavedToTheByte() {
        // Given
        long track = ready("Été / Kept");
        permit(track);
        // When
        Download offer = ask(LISTENER, track, Download.Format.ORIGINAL);
        HttpResponse<byte[]> file = studio.get(offer.getUrl());
        // Then
        assertThat(offer.getFileName()).isEqualTo("Été _ Kept.flac");
        assertThat(file.body()).isEqualTo(SONG);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue(
                        "attachment; filename=\"_t_ _ Kept.flac\";"
                                + " filename*=UTF-8''%C3%89t%C3%A9%20_%20Kept.flac");
        assertThat(studio.get(offer.getUrl(), "Range", "bytes=0-3").body()).hasSize(4);
    }

    @Test
    void inOtherFormatsItCarriesWhatIsSaidOfItNow() {
        // Given
        long track = ready("Before");
        permit(track);
        ask(LISTENER, track, Download.Format.MP3);
        Credits credits =
                Credits.newBuilder().setIsrc("AA6Q72000047").setCopyright("2026 Ann").build();
        as(ARTIST)
                .updateTrack(
                        UpdateTrackRequest.newBuilder()
                                .setTrack(track)
                                .setTitle("After")
                                .setCredits(credits)
                                .build())
                .await()
                .atMost(CALL);
        // When
        String mp3 = tags(track, Download.Format.MP3, "x.mp3");
        String flac = tags(track, Download.Format.FLAC, "x.flac");
        String opus = tags(track, Download.Format.OPUS, "x.opus");
        // Then
        assertThat(mp3)
                .contains("TAG:title=After", "TAG:TSRC=AA6Q72000047", "REPLAYGAIN_TRACK_GAIN");
        assertThat(flac).contains("=After", "AA6Q72000047", "2026 Ann", "REPLAYGAIN_TRACK_GAIN");
        assertThat(opus).contains("=After", "R128_TRACK_GAIN");
    }

    @Test
    void onlyTheArtistSavesWhatIsNotOffered() {
        // Given
        long track = ready("Not offered");
        // When
        Download own = ask(ARTIST, track, Download.Format.FORMAT_UNSPECIFIED);
        // Then
        assertThat(studio.get(own.getUrl()).statusCode()).isEqualTo(200);
        assertThat(code(LISTENER, track, Download.Format.MP3)).isEqualTo("DOWNLOAD_OFF");
        String[] parts = own.getUrl().split("/");
        parts[parts.length - 1] = "mp3";
        assertThat(studio.get(String.join("/", parts)).statusCode()).isEqualTo(404);
    }

    @Test
    void whatThereIsNotIsNotOffered() {
        // Given
        byte[] lossy = Sound.bytes(Sound.make("lossy.mp3", 2));
        long track =
                awaitReady(studio.upload(ARTIST, new Form().file("lossy.mp3", lossy)).getId())
                        .getId();
        // When
        List<String> codes =
                List.of(
                        code(ARTIST, track, Download.Format.FLAC),
                        code(ARTIST, 123_456_789, Download.Format.MP3));
        // Then
        assertThat(codes).containsExactly("FORMAT_NOT_OFFERED", "TRACK_NOT_FOUND");
    }

    private long ready(String title) {
        Form form = new Form().field("title", title).file("Kept.FLAC", SONG);
        return awaitReady(studio.upload(ARTIST, form).getId()).getId();
    }

    private void permit(long track) {
        as(ARTIST)
                .updateTrack(
                        UpdateTrackRequest.newBuilder()
                                .setTrack(track)
                                .setDownload(Track.Download.EVERYBODY)
                                .build())
                .await()
                .atMost(CALL);
    }

    private Download ask(long person, long track, Download.Format format) {
        return Bearer.attach(downloads, TestTokens.bearer(person))
                .getDownload(
                        GetDownloadRequest.newBuilder().setTrack(track).setFormat(format).build())
                .await()
                .atMost(CALL);
    }

    private String code(long person, long track, Download.Format format) {
        StatusRuntimeException refusal =
                catchThrowableOfType(
                        StatusRuntimeException.class, () -> ask(person, track, format));
        return Problems.of(refusal, "/").getCode();
    }

    private String tags(long track, Download.Format format, String name) {
        byte[] file = studio.get(ask(LISTENER, track, format).getUrl()).body();
        Path kept = Sound.of(name, file);
        return Tool.ffprobe(
                List.of(
                        "-v",
                        "error",
                        "-show_entries",
                        "format_tags:stream_tags",
                        kept.toString()));
    }
}
