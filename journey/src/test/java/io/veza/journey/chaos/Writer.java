package io.veza.journey.chaos;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says one thing after another, each with its nonce until it is acknowledged, changing the gateway
 * whenever something fails.
 */
final class Writer implements Runnable {

    private static final Duration PACE = Duration.ofMillis(100);
    private static final String WORDS = " la".repeat(400);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final String name;
    private final Client person;
    private final String room;
    private final List<URI> gateways;
    private final Map<String, Integer> acknowledged = new LinkedHashMap<>();
    private volatile boolean enough;
    private volatile @Nullable CompletableFuture<JsonObject> awaited;
    private volatile int awaitedId;
    private @Nullable Wire wire;
    private int ids;
    private int attempts;
    private int reconnects;

    Writer(String name, Client person, String room, List<URI> gateways) {
        this.name = name;
        this.person = person;
        this.room = room;
        this.gateways = gateways;
    }

    /** Ends after the message that is being said. */
    void enough() {
        enough = true;
    }

    @Override
    public void run() {
        for (int i = 0; !enough; i++) {
            say(name + "-" + i);
            pause(PACE);
        }
        if (wire != null) {
            wire.cut();
        }
    }

    /** Where each message is, by its text. Read when the writer has ended. */
    Map<String, Integer> acknowledged() {
        return acknowledged;
    }

    int attempts() {
        return attempts;
    }

    int reconnects() {
        return reconnects;
    }

    private void say(String text) {
        while (true) {
            attempts++;
            JsonObject body = new JsonObject().put("room", room).put("nonce", text);
            JsonObject reply = ask("send", body.put("text", text + WORDS));
            if (reply != null && reply.containsKey("ok")) {
                acknowledged.put(text + WORDS, reply.getJsonObject("ok").getInteger("seq"));
                return;
            }
            if (reply == null) {
                hangUp();
            }
            pause(Duration.ofMillis(200));
        }
    }

    /** Null when nothing came back. */
    private @Nullable JsonObject ask(String op, JsonObject body) {
        try {
            Wire open = wire == null || !wire.open() ? connect() : wire;
            return ask(open, op, body);
        } catch (RuntimeException broken) {
            return null;
        }
    }

    private @Nullable JsonObject ask(Wire open, String op, JsonObject body) {
        CompletableFuture<JsonObject> reply = new CompletableFuture<>();
        awaitedId = ++ids;
        awaited = reply;
        open.say(new JsonObject().put("id", ids).put(op, body));
        return reply.completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private Wire connect() {
        URI gateway = gateways.get(reconnects++ % gateways.size());
        Wire fresh = new Wire(gateway, () -> Duration.ZERO, this::heard);
        JsonObject reply = ask(fresh, "connect", new JsonObject().put("token", person.token()));
        if (reply == null || !reply.containsKey("ok")) {
            fresh.cut();
            throw new IllegalStateException("not connected");
        }
        wire = fresh;
        return fresh;
    }

    private void heard(JsonObject frame) {
        CompletableFuture<JsonObject> waiting = awaited;
        if (waiting != null && frame.getInteger("id", 0) == awaitedId) {
            waiting.complete(frame);
        }
    }

    private void hangUp() {
        if (wire != null) {
            wire.cut();
            wire = null;
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
