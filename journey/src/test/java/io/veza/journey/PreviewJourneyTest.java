package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links are looked up for a room, and lead nobody into the house. */
class PreviewJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PAGE =
            "<title>No</title><meta property='og:title' content='A Page'>"
                    + "<meta name='description' content='Of the web'>";

    private final Suite suite = Suite.running();
    private final AtomicInteger insideCalls = new AtomicInteger();
    private HttpServer web;
    private HttpServer inside;

    @BeforeEach
    void open() throws IOException {
        inside = HttpServer.create(new InetSocketAddress("127.0.0.1", suite.page().getPort()), 0);
        inside.createContext("/", this::count);
        inside.start();
        web = HttpServer.create(suite.page(), 0);
        web.createContext("/page", call -> answer(call, PAGE));
        web.createContext("/trap", this::leadInside);
        web.start();
    }

    @AfterEach
    void close() {
        web.stop(0);
        inside.stop(0);
    }

    @Test
    void aLinkIsShownWithWhatItsPageSays() {
        // Given
        Client ola = Client.register(suite.gateway(), "ola-links");
        String room = ola.createRoom("Links").getString("id");
        String page = "http://127.0.0.2:" + suite.page().getPort() + "/page";
        String trap = page.replace("/page", "/trap");
        String home = page.replace("127.0.0.2", "127.0.0.1");

        // When
        String words = "Not this: " + trap + ", nor that: " + home + ", but this one: " + page;
        JsonObject said = ola.say(room, words, "links");

        // Then
        await().atMost(SOON).until(() -> !previews(ola, room).isEmpty());
        assertThat(previews(ola, room))
                .isEqualTo(
                        new JsonArray()
                                .add(
                                        new JsonObject()
                                                .put("url", page)
                                                .put("title", "A Page")
                                                .put("description", "Of the web")
                                                .put("site", "127.0.0.2")));
        assertThat(insideCalls).hasValue(0);
        String message = "/api/v2/rooms/" + room + "/messages/" + said.getString("id");
        ola.delete(message + "/previews").expect(200);
        assertThat(previews(ola, room)).isEmpty();
    }

    private static JsonArray previews(Client who, String room) {
        return who.get("/api/v2/rooms/" + room + "/messages?limit=1")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonArray("previews");
    }

    private void count(HttpExchange call) throws IOException {
        insideCalls.incrementAndGet();
        answer(call, "<title>Inside</title>");
    }

    private void leadInside(HttpExchange call) throws IOException {
        call.getResponseHeaders()
                .set("Location", "http://127.0.0.1:" + suite.page().getPort() + "/secret");
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private static void answer(HttpExchange call, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "text/html");
        call.sendResponseHeaders(200, bytes.length);
        try (call) {
            call.getResponseBody().write(bytes);
        }
    }
}
