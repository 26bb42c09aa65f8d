package io.veza.journey.chaos;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One WebSocket connection, until it breaks. */
final class Wire {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final WebSocket socket;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /**
     * @param pause how long the client takes over each frame, asked each time
     */
    Wire(URI gateway, Supplier<Duration> pause, Consumer<JsonObject> heard) {
        URI uri = URI.create("ws://" + gateway.getAuthority() + "/ws");
        socket =
                HTTP.newWebSocketBuilder()
                        .subprotocols("veza.v1.json")
                        .connectTimeout(Duration.ofSeconds(3))
                        .buildAsync(uri, new Listener(pause, heard))
                        .orTimeout(5, TimeUnit.SECONDS)
                        .join();
    }

    void say(JsonObject envelope) {
        socket.sendText(envelope.encode(), true).orTimeout(5, TimeUnit.SECONDS).join();
    }

    boolean open() {
        return !ended.isDone();
    }

    void cut() {
        socket.abort();
        ended.complete(null);
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder partial = new StringBuilder();
        private final Supplier<Duration> pause;
        private final Consumer<JsonObject> heard;

        Listener(Supplier<Duration> pause, Consumer<JsonObject> heard) {
            this.pause = pause;
            this.heard = heard;
        }

        @Override
        public CompletionStage<?> onText(WebSocket ws, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                String text = partial.toString();
                partial.setLength(0);
                text.lines().map(JsonObject::new).forEach(heard);
            }
            later().execute(() -> ws.request(1));
            return null;
        }

        private Executor later() {
            long millis = pause.get().toMillis();
            return millis == 0
                    ? Runnable::run
                    : CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket ws, int code, String reason) {
            ended.complete(null);
            return null;
        }

        @Override
        public void onError(WebSocket ws, Throwable error) {
            ended.complete(null);
        }
    }
}
