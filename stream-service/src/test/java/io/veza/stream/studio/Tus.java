package io.veza.stream.studio;

import io.veza.platform.testing.tokens.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends files in pieces, header by header. */
public final class Tus {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI site;
    private final String token;

    public Tus(Studio studio, long person) {
        this.site = studio.address("/");
        this.token = TestTokens.bearer(person);
    }

    /**
     * @return where its pieces go
     */
    public String begin(long length, Map<String, String> metadata) {
        HttpResponse<byte[]> begun =
                call("POST", "/api/v2/uploads", new byte[0], created(length, metadata));
        if (begun.statusCode() != 201) {
            throw new AssertionError(begun.statusCode() + " " + new String(begun.body()));
        }
        return begun.headers().firstValue("Location").orElseThrow();
    }

    public static String[] created(long length, Map<String, String> metadata) {
        return new String[] {"Upload-Length", "" + length, "Upload-Metadata", said(metadata)};
    }

    public HttpResponse<byte[]> patch(String place, long offset, byte[] piece, String... more) {
        String[] headers = new String[more.length + 4];
        System.arraycopy(more, 0, headers, 4, more.length);
        headers[0] = "Upload-Offset";
        headers[1] = "" + offset;
        headers[2] = "Content-Type";
        headers[3] = "application/offset+octet-stream";
        return call("PATCH", place, piece, headers);
    }

    public HttpResponse<byte[]> head(String place) {
        return call("HEAD", place, new byte[0]);
    }

    public long offset(String place) {
        return Long.parseLong(head(place).headers().firstValue("Upload-Offset").orElseThrow());
    }

    public HttpResponse<byte[]> call(String method, String place, byte[] body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.resolve(place))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .header("Tus-Resumable", "1.0.0")
                        .method(
                                method,
                                body.length == 0
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The head of a request whose body is sent by hand, or never. */
    public String patchHead(String place, long offset, long length) {
        return "PATCH "
                + place
                + " HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: "
                + offset
                + "\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: "
                + length
                + "\r\nAuthorization: Bearer "
                + token
                + "\r\n\r\n";
    }

    private static String said(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .map(entry -> entry.getKey() + " " + base64(entry.getValue()))
                .collect(Collectors.joining(","));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
