package io.veza.journey.chaos;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A network that can be cut and slowed down, see https://github.com/Shopify/toxiproxy. */
final class Toxiproxy implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final URI api;

    Toxiproxy(String program) throws IOException {
        int port = freePort();
        process =
                new ProcessBuilder(program, "-port", "" + port)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        api = URI.create("http://127.0.0.1:" + port);
        Awaitility.await("toxiproxy answers")
                .atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> call("GET", "/version", "") == 200);
    }

    /** Another way to the same gateway. */
    URI wayTo(String name, URI gateway) throws IOException {
        int port = freePort();
        JsonObject proxy =
                new JsonObject()
                        .put("name", name)
                        .put("listen", "127.0.0.1:" + port)
                        .put("upstream", "127.0.0.1:" + gateway.getPort())
                        .put("enabled", true);
        call("POST", "/proxies", proxy.encode());
        return URI.create("http://127.0.0.1:" + port);
    }

    void cut(String name) {
        call("POST", "/proxies/" + name, new JsonObject().put("enabled", false).encode());
    }

    void mend(String name) {
        call("POST", "/proxies/" + name, new JsonObject().put("enabled", true).encode());
    }

    /** From now on everything takes so much longer. */
    void slow(String name, Duration latency) {
        JsonObject attributes =
                new JsonObject().put("latency", latency.toMillis()).put("jitter", 50);
        JsonObject toxic = new JsonObject().put("type", "latency").put("attributes", attributes);
        call("POST", "/proxies/" + name + "/toxics", toxic.encode());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private int call(String method, String path, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(api.resolve(path))
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + ": " + answer.body());
            }
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
