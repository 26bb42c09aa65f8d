package io.veza.journey.suite;

import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A WebSocket client that keeps everything it hears. */
public final class Line implements AutoCloseable {

    private static final int AT_ONCE = 50;

    private final List<JsonObject> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final WebSocket socket;
    private volatile int closeCode;

    private Line(URI gateway) {
        URI uri = URI.create("ws://" + gateway.getAuthority() + "/ws");
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .subprotocols("veza.v1.json")
                        .connectTimeout(Duration.ofSeconds(5))
                        .buildAsync(uri, new Listener())
                        .join();
    }

    /** Opens a socket and says nothing. */
    public static Line open(URI gateway) {
        return new Line(gateway);
    }

    /** Connects as somebody, from the given positions on. */
    public static Line connect(Client who, JsonObject positions) {
        Line line = open(who.base());
        JsonObject reply =
                line.ask(
                        "connect",
                        new JsonObject().put("token", who.token()).put("positions", positions));
        if (!reply.containsKey("ok")) {
            throw new AssertionError("not connected: " + reply);
        }
        return line;
    }

    public static Line connect(Client who) {
        return connect(who, new JsonObject());
    }

    /** Asks and waits for the reply with the same id. */
    public JsonObject ask(String op, JsonObject body) {
        int id = ids.incrementAndGet();
        say(new JsonObject().put("id", id).put(op, body).encode());
        return await(op + " is answered")
                .atMost(Duration.ofSeconds(15))
                .until(
                        () ->
                                heard.stream()
                                        .filter(frame -> frame.getInteger("id", 0) == id)
                                        .findFirst()
                                        .orElse(null),
                        java.util.Objects::nonNull);
    }

    public void say(String text) {
        socket.sendText(text, true).join();
    }

    public void sayBinary(byte[] bytes) {
        socket.sendBinary(java.nio.ByteBuffer.wrap(bytes), true).join();
    }

    /** Without waiting for each answer, but for no more at a time than may be under way. */
    public void sendAll(List<JsonObject> sends) {
        for (int from = 0; from < sends.size(); from += AT_ONCE) {
            List<JsonObject> some =
                    sends.subList(from, Math.min(sends.size(), from + AT_ONCE)).stream()
                            .map(send ->
                                    new JsonObject()
                                            .put("id", ids.incrementAndGet())
                                            .put("send", send))
                            .toList();
            say(some.stream().map(JsonObject::encode).collect(Collectors.joining("\n")));
            int last = some.getLast().getInteger("id");
            awaitFrame("all are said", frame -> frame.getInteger("id", 0) == last);
        }
    }

    public List<JsonObject> heard() {
        return heard;
    }

    /** Events of one room, in the order they came. */
    public List<JsonObject> events(String room) {
        return heard.stream()
                .filter(frame -> frame.containsKey("event"))
                .map(frame -> frame.getJsonObject("event"))
                .filter(event -> event.getString("room").equals(room))
                .toList();
    }

    public void awaitFrame(String what, Predicate<JsonObject> wanted) {
        awaitFrameAfter(0, what, wanted);
    }

    /**
     * @param frames so many of the first do not count
     */
    public void awaitFrameAfter(int frames, String what, Predicate<JsonObject> wanted) {
        await(what)
                .atMost(Duration.ofSeconds(20))
                .until(() -> heard.stream().skip(frames).anyMatch(wanted));
    }

    public int awaitClose() {
        await("the socket is closed").atMost(Duration.ofSeconds(40)).until(() -> closeCode != 0);
        return closeCode;
    }

    public int closeCode() {
        return closeCode;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder partial = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket ws, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                partial.toString().lines().map(JsonObject::new).forEach(heard::add);
                partial.setLength(0);
            }
            ws.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket ws, int code, String reason) {
            closeCode = code;
            return null;
        }

        @Override
        public void onError(WebSocket ws, Throwable error) {
            closeCode = closeCode == 0 ? -1 : closeCode;
        }
    }
}
