package io.veza.stream.studio;

import io.veza.platform.problem.ProtoJson;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.common.v1.Attachment;
import io.veza.proto.common.v1.Problem;
import io.veza.proto.stream.v1.Track;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Talks to the service over HTTP as artists and players do. */
public final class Studio {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI site;

    public Studio(URI site) {
        this.site = site;
    }

    public URI address(String path) {
        return site.resolve(path);
    }

    public Track upload(long artist, Form form) {
        HttpResponse<byte[]> response = post(artist, form, Map.of());
        if (response.statusCode() != 202) {
            throw new AssertionError(response.statusCode() + " " + new String(response.body()));
        }
        return track(response);
    }

    public HttpResponse<byte[]> post(long artist, Form form, Map<String, String> headers) {
        return post("/api/v2/tracks", artist, form, headers);
    }

    public Attachment attach(long person, String name, byte[] content) {
        HttpResponse<byte[]> response = tryToAttach(person, name, content);
        if (response.statusCode() != 201) {
            throw new AssertionError(response.statusCode() + " " + new String(response.body()));
        }
        return ProtoJson.parse(new String(response.body()), Attachment.newBuilder()).build();
    }

    public HttpResponse<byte[]> tryToAttach(long person, String name, byte[] content) {
        return post("/api/v2/attachments", person, new Form().file(name, content), Map.of());
    }

    public HttpResponse<byte[]> post(long person, String path, Form form) {
        return post(path, person, form, Map.of());
    }

    public HttpResponse<byte[]> post(
            String path, long artist, Form form, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + TestTokens.bearer(artist))
                        .header("Content-Type", Form.contentType())
                        .POST(form.publisher());
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        return request("GET", path, headers);
    }

    public HttpResponse<byte[]> request(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path))
                        .timeout(PATIENCE)
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public String text(String path) {
        HttpResponse<byte[]> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode());
        }
        return new String(response.body());
    }

    public static Track track(HttpResponse<byte[]> response) {
        return ProtoJson.parse(new String(response.body()), Track.newBuilder()).build();
    }

    public static Problem problem(HttpResponse<byte[]> response) {
        return ProtoJson.parse(new String(response.body()), Problem.newBuilder()).build();
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
