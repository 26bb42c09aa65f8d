package io.veza.journey.suite;

import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A client of server-sent events that keeps everything it hears. */
public final class EventLine implements AutoCloseable {

    private final List<JsonObject> heard = new CopyOnWriteArrayList<>();
    private final HttpClient client;
    private volatile boolean ended;

    private EventLine(HttpClient client, HttpResponse<Stream<String>> response) {
        this.client = client;
        Thread.ofVirtual().start(() -> read(response.body()));
    }

    public static EventLine open(Client who, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(who.base() + path))
                        .header("Authorization", "Bearer " + who.token())
                        .build();
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<Stream<String>> response = client.send(request, BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode());
        }
        return new EventLine(client, response);
    }

    /** The newest event that is as wanted. */
    public JsonObject awaitEvent(String what, String name, Predicate<JsonObject> wanted) {
        return await(what)
                .atMost(Duration.ofSeconds(30))
                .until(() -> find(name, wanted), Objects::nonNull);
    }

    public boolean ended() {
        return ended;
    }

    public void awaitEnd() {
        await("the stream ends").atMost(Duration.ofSeconds(30)).until(() -> ended);
    }

    private JsonObject find(String name, Predicate<JsonObject> wanted) {
        return heard.reversed().stream()
                .filter(event -> event.getString("event").equals(name))
                .map(event -> event.getJsonObject("data"))
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    private void read(Stream<String> lines) {
        String[] name = {"message"};
        lines.forEach(line -> {
            if (line.startsWith("event:")) {
                name[0] = line.substring("event:".length()).strip();
            } else if (line.startsWith("data:")) {
                JsonObject data = new JsonObject(line.substring("data:".length()));
                heard.add(new JsonObject().put("event", name[0]).put("data", data));
            }
        });
        ended = true;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
