package io.veza.journey.chaos;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one thing after another, each until it is done, changing the gateway whenever something
 * fails.
 */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Client person;
    private final List<URI> gateways;
    private volatile @Nullable CompletableFuture<JsonObject> awaited;
    private volatile int awaitedId;
    private @Nullable Wire wire;
    private int ids;
    private int attempts;
    private int reconnects;

    Caller(Client person, List<URI> gateways) {
        this.person = person;
        this.gateways = gateways;
    }

    /** What it was answered in the end. */
    JsonObject insist(String op, JsonObject body) {
        while (true) {
            attempts++;
            JsonObject reply = ask(op, body);
            if (reply != null && reply.containsKey("ok")) {
                return reply.getJsonObject("ok");
            }
            if (reply == null) {
                hangUp();
            }
            pause(Duration.ofMillis(200));
        }
    }

    int attempts() {
        return attempts;
    }

    int reconnects() {
        return reconnects;
    }

    void hangUp() {
        if (wire != null) {
            wire.cut();
            wire = null;
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
}
