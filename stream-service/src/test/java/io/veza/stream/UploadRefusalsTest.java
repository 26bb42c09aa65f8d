package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.common.v1.Problem;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Studio;
import io.veza.stream.studio.StudioResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UploadRefusalsTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("refusals.mp3", 2));

    @Test
    void nobodyUploadsWithoutAToken() {
        // When
        HttpResponse<byte[]> response =
                studio.post(ARTIST, new Form().file("a.mp3", SONG), Map.of("Authorization", "x"));
        // Then
        assertProblem(response, 401, "UNAUTHENTICATED");
    }

    @Test
    void aTamperedTokenOpensNothing() {
        // When
        HttpResponse<byte[]> response =
                studio.post(
                        ARTIST,
                        new Form().file("a.mp3", SONG),
                        Map.of("Authorization", "Bearer a.b.c"));
        // Then
        assertProblem(response, 401, "TOKEN_INVALID");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertProblem(post(new Form().file("a.mp3", new byte[0])), 400, "EMPTY_FILE");
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        assertProblem(post(new Form().field("title", "x")), 400, "FILE_MISSING");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"titel, x", "visibility, EVERYONE", "visibility, ''"})
    void aFieldThatIsWrongIsNamed(String name, String value) {
        // When
        HttpResponse<byte[]> response = post(new Form().field(name, value).file("a.mp3", SONG));
        // Then
        assertProblem(response, 400, "INVALID_REQUEST");
        assertThat(Studio.problem(response).getErrors(0).getField()).isEqualTo(name);
    }

    @Test
    void aTitleThatIsTooLongIsNamed() {
        // When
        HttpResponse<byte[]> response =
                post(new Form().field("title", "x".repeat(201)).file("a.mp3", SONG));
        // Then
        assertProblem(response, 400, "INVALID_REQUEST");
        assertThat(Studio.problem(response).getErrors(0).getField()).isEqualTo("title");
    }

    @Test
    void aFileInAnotherFieldIsRefused() {
        // When
        HttpResponse<byte[]> response = post(new Form().file("audio", "a.mp3", SONG));
        // Then
        assertProblem(response, 400, "INVALID_REQUEST");
        assertThat(Studio.problem(response).getErrors(0).getField()).isEqualTo("audio");
    }

    @Test
    void whatIsNotAFormIsRefused() {
        // When
        HttpResponse<byte[]> response =
                studio.post(ARTIST, new Form(), Map.of("Content-Type", "application/json"));
        // Then
        assertProblem(response, 400, "INVALID_REQUEST");
    }

    @Test
    void aFileAboveTheLimitIsRefusedBeforeItIsRead() throws IOException {
        // When
        String answer =
                raw(
                        "Content-Length: " + (StudioResource.UPLOAD_LIMIT + (2 << 20)),
                        (out, in) -> {});
        // Then
        assertThat(answer).startsWith("HTTP/1.1 413").contains("FILE_TOO_LARGE");
    }

    @Test
    void aFileThatDoesNotSayItsLengthIsCutAtTheLimit() throws IOException {
        // When
        String answer = raw("Transfer-Encoding: chunked", UploadRefusalsTest::sendEndlessly);
        // Then
        assertThat(answer).startsWith("HTTP/1.1 413").contains("FILE_TOO_LARGE");
    }

    private interface Body {
        void send(OutputStream out, InputStream answer) throws IOException;
    }

    /** Sends a body that no HTTP client would, and gives out what is answered. */
    private String raw(String length, Body body) throws IOException {
        URI site = studio.address("/");
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout((int) CALL.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(head(length).getBytes(StandardCharsets.US_ASCII));
            body.send(out, socket.getInputStream());
            return answer(socket.getInputStream());
        }
    }

    private static String head(String length) {
        return "POST /api/v2/tracks HTTP/1.1\r\nHost: x\r\n"
                + length
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nAuthorization: Bearer "
                + TestTokens.bearer(ARTIST)
                + "\r\n\r\n";
    }

    /** Chunks until the service answers, or hangs up behind its answer. */
    private static void sendEndlessly(OutputStream out, InputStream answer) throws IOException {
        String part =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\n"
                        + "Content-Type: audio/wav\r\n\r\n";
        chunk(out, part.getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[64 << 10];
        try {
            for (int sent = 0; answer.available() == 0 && sent < 1024; sent++) {
                chunk(out, piece);
            }
        } catch (SocketException hungUp) {
            assertThat(answer.available()).isPositive();
        }
    }

    private static void chunk(OutputStream out, byte[] piece) throws IOException {
        out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(piece);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** It may come in pieces, and the connection may stay open for a while behind it. */
    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '}') {
            answer.write(next);
            next = in.read();
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPathInTheFileNameIsOnlyAName() {
        // When
        Track track = studio.upload(ARTIST, new Form().file("../../../etc/Nuit d'été.mp3", SONG));
        // Then
        assertThat(track.getTitle()).isEqualTo("Nuit d'été");
    }

    @Test
    void theSameKeyGivesTheSameTrack() {
        // Given
        Form form = new Form().field("tags", "a, b").field("tags", "c").file("a.mp3", SONG);
        Map<String, String> key = Map.of("Idempotency-Key", "once");
        // When
        Track first = Studio.track(studio.post(ARTIST, form, key));
        Track again = Studio.track(studio.post(ARTIST, form, key));
        Track other = Studio.track(studio.post(LISTENER, form, key));
        // Then
        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(other.getId()).isNotEqualTo(first.getId());
        assertThat(first.getTagsList()).isEqualTo(List.of("a", "b", "c"));
    }

    private HttpResponse<byte[]> post(Form form) {
        return studio.post(ARTIST, form, Map.of());
    }

    private static void assertProblem(HttpResponse<byte[]> response, int status, String code) {
        assertThat(response.statusCode()).as(new String(response.body())).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        Problem problem = Studio.problem(response);
        assertThat(problem.getCode()).isEqualTo(code);
        assertThat(problem.getStatus()).isEqualTo(status);
        assertThat(problem.getInstance()).isEqualTo("/api/v2/tracks");
    }
}
