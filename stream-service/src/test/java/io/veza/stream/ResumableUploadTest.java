package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Studio;
import io.veza.stream.studio.StudioResource;
import io.veza.stream.studio.Tus;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in pieces, by tus 1.0.0. */
@QuarkusTest
class ResumableUploadTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("resumable.flac", 5));
    private static final Map<String, String> NAMED = Map.of("filename", "resumable.flac");

    private Tus artist;

    @BeforeEach
    void openDoor() {
        artist = new Tus(studio, ARTIST);
    }

    @Test
    void whatIsSpokenIsSaidToAnybody() {
        // When
        HttpResponse<byte[]> answer = studio.request("OPTIONS", "/api/v2/uploads");
        // Then
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(answer.headers().firstValue("Tus-Max-Size"))
                .contains("" + StudioResource.RESUMABLE_LIMIT);
        assertThat(answer.headers().firstValue("Tus-Extension"))
                .contains("creation,creation-with-upload,expiration,checksum,termination");
        assertThat(answer.headers().firstValue("Tus-Checksum-Algorithm"))
                .contains("sha1,sha256,sha512");
    }

    @Test
    void piecesBecomeTheTrackTheyAreOf() {
        // Given
        String place =
                artist.begin(
                        SONG.length,
                        Map.of(
                                "filename",
                                "a/b.flac",
                                "title",
                                "Été",
                                "tags",
                                "x,y",
                                "visibility",
                                "PRIVATE"));
        int middle = SONG.length / 3;
        // When
        HttpResponse<byte[]> first = artist.patch(place, 0, Arrays.copyOf(SONG, middle));
        HttpResponse<byte[]> half = artist.head(place);
        HttpResponse<byte[]> last =
                artist.patch(place, middle, Arrays.copyOfRange(SONG, middle, SONG.length));
        // Then
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(header(first, "Upload-Offset")).isEqualTo("" + middle);
        assertThat(header(half, "Upload-Length")).isEqualTo("" + SONG.length);
        assertThat(header(half, "Upload-Offset")).isEqualTo("" + middle);
        assertThat(header(half, "Upload-Expires")).endsWith("GMT");
        assertThat(header(half, "Cache-Control")).isEqualTo("no-store");
        assertThat(half.headers().firstValue("Veza-Track")).isEmpty();
        Track track = awaitReady(Long.parseLong(header(last, "Veza-Track")));
        assertThat(track.getTitle()).isEqualTo("Été");
        assertThat(track.getTagsList()).containsExactly("x", "y");
        assertThat(track.getVisibility()).isEqualTo(Track.Visibility.PRIVATE);
        assertThat(track.getSha256()).isEqualTo(sha256(SONG));
        assertThat(track.getSizeBytes()).isEqualTo(SONG.length);
    }

    @Test
    void theFirstPieceMayComeAlong() {
        // When
        HttpResponse<byte[]> answer =
                artist.call(
                        "POST",
                        "/api/v2/uploads",
                        SONG,
                        "Upload-Length",
                        "" + SONG.length,
                        "Content-Type",
                        "application/offset+octet-stream");
        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Upload-Offset")).isEqualTo("" + SONG.length);
        assertThat(get(Long.parseLong(header(answer, "Veza-Track"))).getTitle()).isNotEmpty();
    }

    @Test
    void aWholeOneStaysWholeForWhoeverMissedTheAnswer() {
        // Given
        String place = artist.begin(SONG.length, NAMED);
        String track = header(artist.patch(place, 0, SONG), "Veza-Track");
        // When
        HttpResponse<byte[]> again = artist.patch(place, SONG.length, new byte[0]);
        // Then
        assertThat(header(again, "Veza-Track")).isEqualTo(track);
        assertThat(header(artist.head(place), "Veza-Track")).isEqualTo(track);
    }

    @Test
    void whatCameBeforeTheLineBrokeIsKept() throws IOException {
        // Given
        byte[] large = new byte[4 << 20];
        new Random(5).nextBytes(large);
        String place = artist.begin(large.length, NAMED);
        // When
        try (Socket socket = connect()) {
            write(socket, artist.patchHead(place, 0, large.length));
            socket.getOutputStream().write(large, 0, large.length / 2);
        }
        // Then
        Poll.until(PATIENCE, "some is kept", () -> artist.offset(place) > 0);
        HttpResponse<byte[]> rest = finish(place, large);
        Track track = get(Long.parseLong(header(rest, "Veza-Track")));
        assertThat(track.getSha256()).isEqualTo(sha256(large));
    }

    /** Whoever comes back at once may meet what is left of the old line. */
    private HttpResponse<byte[]> finish(String place, byte[] file) {
        Poll.until(
                PATIENCE,
                "the old line is gone",
                () -> artist.patch(place, artist.offset(place), new byte[0]).statusCode() == 204);
        int from = (int) artist.offset(place);
        return artist.patch(place, from, Arrays.copyOfRange(file, from, file.length));
    }

    @Test
    void twoAtATimeAreRefused() throws IOException {
        // Given
        String place = artist.begin(SONG.length, NAMED);
        int elsewhere = SONG.length / 2;
        try (Socket socket = connect()) {
            write(socket, artist.patchHead(place, 0, SONG.length));
            socket.getOutputStream().write(SONG, 0, 10);
            // When
            Poll.until(
                    PATIENCE,
                    "the first is under way",
                    () -> artist.patch(place, elsewhere, SONG).statusCode() != 409);
            HttpResponse<byte[]> refused = artist.patch(place, elsewhere, SONG);
            // Then
            assertProblem(refused, 423, "UPLOAD_BUSY");
        }
    }

    @ParameterizedTest
    @CsvSource({"sha1,SHA-1", "sha256,SHA-256", "sha512,SHA-512"})
    void aPieceThatIsWhatItsChecksumSaysIsTaken(String name, String algorithm)
            throws NoSuchAlgorithmException {
        // Given
        String place = artist.begin(SONG.length, NAMED);
        byte[] digest = MessageDigest.getInstance(algorithm).digest(SONG);
        // When
        HttpResponse<byte[]> answer =
                artist.patch(place, 0, SONG, "Upload-Checksum", name + " " + base64(digest));
        // Then
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    @Test
    void aPieceThatIsNotCountsForNothing() {
        // Given
        String place = artist.begin(SONG.length, NAMED);
        // When
        HttpResponse<byte[]> wrong =
                artist.patch(place, 0, SONG, "Upload-Checksum", "sha1 " + base64(new byte[20]));
        // Then
        assertProblem(wrong, 460, "UPLOAD_CHECKSUM_WRONG");
        assertThat(artist.offset(place)).isZero();
        assertThat(artist.patch(place, 0, SONG).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md5 YQ==", "sha1", "sha1 ?"})
    void aChecksumOfAnotherKindIsRefused(String checksum) {
        // Given
        String place = artist.begin(SONG.length, NAMED);
        // When
        HttpResponse<byte[]> answer = artist.patch(place, 0, SONG, "Upload-Checksum", checksum);
        // Then
        assertProblem(answer, 400, "INVALID_REQUEST");
    }

    @Test
    void aPieceThatBeginsElsewhereIsRefused() {
        // Given
        String place = artist.begin(SONG.length, NAMED);
        // When
        HttpResponse<byte[]> answer = artist.patch(place, 7, new byte[1]);
        // Then
        assertProblem(answer, 409, "UPLOAD_OFFSET_WRONG");
    }

    @Test
    void moreThanWasAnnouncedIsRefused() {
        // Given
        String place = artist.begin(3, NAMED);
        // When
        HttpResponse<byte[]> answer = artist.patch(place, 0, new byte[4]);
        // Then
        assertProblem(answer, 413, "UPLOAD_TOO_LONG");
        assertThat(artist.offset(place)).isZero();
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() {
        // Given
        String place = artist.begin(SONG.length, NAMED);
        Tus other = new Tus(studio, LISTENER);
        // When
        HttpResponse<byte[]> patched = other.patch(place, 0, SONG);
        // Then
        assertProblem(patched, 404, "UPLOAD_NOT_FOUND");
        assertThat(other.head(place).statusCode()).isEqualTo(404);
        assertThat(other.call("DELETE", place, new byte[0]).statusCode()).isEqualTo(404);
        assertProblem(other.patch("/api/v2/uploads/1", 0, SONG), 404, "UPLOAD_NOT_FOUND");
        assertThat(other.head("/api/v2/uploads/none").statusCode()).isEqualTo(404);
        assertThat(artist.offset(place)).isZero();
    }

    @Test
    void whatIsDroppedIsGone() {
        // Given
        String place = artist.begin(SONG.length, NAMED);
        artist.patch(place, 0, new byte[5]);
        // When
        HttpResponse<byte[]> dropped = artist.call("DELETE", place, new byte[0]);
        // Then
        assertThat(dropped.statusCode()).isEqualTo(204);
        assertProblem(artist.patch(place, 5, new byte[1]), 404, "UPLOAD_NOT_FOUND");
    }

    @Test
    void anotherVersionIsRefused() {
        // When
        HttpResponse<byte[]> answer =
                artist.call("POST", "/api/v2/uploads", new byte[0], "Tus-Resumable", "0.2.2");
        // Then
        assertProblem(answer, 412, "TUS_VERSION_UNSUPPORTED");
        assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', EMPTY_FILE, 400",
        "-1, '', INVALID_REQUEST, 400",
        "99999999999, '', FILE_TOO_LARGE, 413",
        "9, 'titel YQ==', INVALID_REQUEST, 400",
        "9, 'title YQ==,title YQ==', INVALID_REQUEST, 400",
        "9, 'title ?', INVALID_REQUEST, 400"
    })
    void whatCannotBecomeATrackIsRefusedAtOnce(
            String length, String metadata, String code, int status) {
        // When
        HttpResponse<byte[]> answer =
                artist.call(
                        "POST",
                        "/api/v2/uploads",
                        new byte[0],
                        "Upload-Length",
                        length,
                        "Upload-Metadata",
                        metadata);
        // Then
        assertProblem(answer, status, code);
    }

    @Test
    void nobodyBeginsMoreThanFits() {
        // Given
        Tus hoarder = new Tus(studio, 303);
        hoarder.begin(StudioResource.QUOTA - 10, NAMED);
        // When
        HttpResponse<byte[]> more =
                hoarder.call("POST", "/api/v2/uploads", new byte[0], Tus.created(11, NAMED));
        // Then
        assertProblem(more, 413, "STORAGE_QUOTA_SPENT");
    }

    @Test
    void nobodyBeginsMoreThanSoMany() {
        // Given
        Tus scatterer = new Tus(studio, 404);
        for (int i = 0; i < StudioResource.OPEN; i++) {
            scatterer.begin(1, NAMED);
        }
        // When
        HttpResponse<byte[]> more =
                scatterer.call("POST", "/api/v2/uploads", new byte[0], Tus.created(1, NAMED));
        // Then
        assertProblem(more, 429, "TOO_MANY_UPLOADS");
    }

    private Socket connect() throws IOException {
        return new Socket(studio.address("/").getHost(), studio.address("/").getPort());
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElseThrow(() ->
                        new AssertionError(
                                name
                                        + " misses: "
                                        + answer.statusCode()
                                        + " "
                                        + new String(answer.body())));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void assertProblem(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(status);
        assertThat(Studio.problem(answer).getCode()).isEqualTo(code);
        assertThat(answer.headers().firstValue("Tus-Resumable")).contains("1.0.0");
    }
}
