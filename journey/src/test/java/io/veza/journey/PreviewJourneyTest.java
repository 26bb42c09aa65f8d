package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Picture;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.WebSite;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links are looked up for a room, and lead nobody into the house or out of it. */
class PreviewJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PAGE =
            "<title>No</title><meta property='og:title' content='A Page'>"
                    + "<meta name='description' content='Of the web'>";

    private final Suite suite = Suite.running();
    private final AtomicInteger insideCalls = new AtomicInteger();

    @TempDir private Path directory;
    private WebSite web;
    private HttpServer inside;

    @BeforeEach
    void open() throws IOException {
        inside = HttpServer.create(new InetSocketAddress("127.0.0.1", suite.page().getPort()), 0);
        inside.createContext("/", this::count);
        inside.start();
        web = WebSite.open(suite);
    }

    @AfterEach
    void close() {
        web.close();
        inside.stop(0);
    }

    @Test
    void aLinkIsShownWithWhatItsPageSays() {
        // Given
        Client ola = Client.register(suite.gateway(), "ola-links");
        String room = ola.createRoom("Links").getString("id");
        String home = web.address("/secret").replace("127.0.0.2", "127.0.0.1");
        web.page("/page", PAGE).redirect("/trap", home);
        String page = web.address("/page");
        String trap = web.address("/trap");

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
        ola.delete(address(room, said) + "/previews").expect(200);
        assertThat(previews(ola, room)).isEmpty();
    }

    @Test
    void itsPictureIsServedByTheHouseAsLongAsItIsShown() throws IOException {
        // Given
        Client ove = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        String room = ove.createRoom("Pictures").getString("id");
        byte[] photo = Files.readAllBytes(Picture.photograph(directory, "quay", 1200, 630));
        web.serve("/pier.jpg", "image/jpeg", photo)
                .page(
                        "/pier",
                        PAGE
                                + "<meta property='og:image' content='/pier.jpg'>"
                                + "<meta property='og:image:alt' content='The quay'>"
                                + "<meta name='twitter:card' content='summary_large_image'>");
        JsonObject first = ove.say(room, "see " + web.address("/pier"), "first");
        String once = awaitPicture(ove, room).getString("url");

        // When
        JsonObject second = ove.say(room, "again " + web.address("/pier"), "second");

        // Then
        JsonObject picture = awaitPicture(ove, room);
        assertThat(picture.getString("url")).startsWith("/media/pictures/").isNotEqualTo(once);
        assertThat(picture.getInteger("width")).isEqualTo(800);
        assertThat(picture.getInteger("height")).isEqualTo(420);
        assertThat(picture.getBoolean("large")).isTrue();
        assertThat(picture.getString("description")).isEqualTo("The quay");
        Answer served = ove.get(picture.getString("url")).expect(200);
        assertThat(served.header("Content-Type")).contains("image/webp");
        assertThat(served.header("Content-Security-Policy").orElseThrow()).contains("sandbox");
        ove.delete(address(room, first)).expect(200);
        await("it goes with its message").atMost(SOON).until(() -> isGone(once));
        ove.get(picture.getString("url")).expect(200);
        ove.delete(address(room, second) + "/previews").expect(200);
        await("it goes with its preview")
                .atMost(SOON)
                .until(() -> isGone(picture.getString("url")));
    }

    /** Of the newest message. */
    private static JsonObject awaitPicture(Client who, String room) {
        return await().atMost(SOON)
                .until(
                        () -> {
                            JsonArray found = previews(who, room);
                            return found.isEmpty()
                                    ? new JsonObject()
                                    : found.getJsonObject(0)
                                            .getJsonObject("picture", new JsonObject());
                        },
                        picture -> !picture.getString("url", "").isEmpty());
    }

    private boolean isGone(String url) {
        return Client.anonymous(suite.gateway()).get(url).status() == 404;
    }

    private static String address(String room, JsonObject message) {
        return "/api/v2/rooms/" + room + "/messages/" + message.getString("id");
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
        call.sendResponseHeaders(204, -1);
        call.close();
    }
}
