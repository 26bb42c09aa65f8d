package io.veza.gateway.realtime;

import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client of another make, which keeps what it hears. */
final class SocketClient implements AutoCloseable, WebSocket.Listener {

    private static final Duration SOON = Duration.ofSeconds(10);

    /** As text: the client threads cannot see Quarkus' JSON. */
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;
    private volatile int closeCode;

    SocketClient(int port, String... headers) {
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("veza.v1.json");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/ws"), this).join();
    }

    void say(String text) {
        socket.sendText(text, true).join();
    }

    void sayInFragments(String first, String second) {
        socket.sendText(first, false).join();
        socket.sendText(second, true).join();
    }

    void sayBinary(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    JsonObject reply(int id) {
        return frame(frame -> frame.getInteger("id", 0) == id);
    }

    JsonObject frame(Predicate<JsonObject> wanted) {
        return await().atMost(SOON)
                .until(() -> frames().filter(wanted).findFirst().orElse(null), Objects::nonNull);
    }

    List<Integer> seqs() {
        return frames().filter(frame -> frame.containsKey("event"))
                .map(frame -> frame.getJsonObject("event").getInteger("seq"))
                .toList();
    }

    List<JsonObject> pushes(String kind) {
        return frames().filter(frame -> frame.containsKey(kind))
                .map(frame -> frame.getJsonObject(kind))
                .toList();
    }

    private Stream<JsonObject> frames() {
        return heard.stream().map(JsonObject::new);
    }

    int awaitClose() {
        await().atMost(SOON).until(() -> closeCode != 0);
        return closeCode;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket ws, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            partial.toString().lines().forEach(heard::add);
            partial.setLength(0);
        }
        ws.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket ws, int code, String reason) {
        closeCode = code;
        return null;
    }

    @Override
    public void onError(WebSocket ws, Throwable error) {
        closeCode = closeCode == 0 ? -1 : closeCode;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
