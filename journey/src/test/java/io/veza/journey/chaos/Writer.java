package io.veza.journey.chaos;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says one thing after another, each with its nonce until it is acknowledged. */
final class Writer implements Runnable {

    private static final Duration PACE = Duration.ofMillis(100);
    private static final String WORDS = " la".repeat(400);

    private final String name;
    private final String room;
    private final Caller caller;
    private final Map<String, Integer> acknowledged = new LinkedHashMap<>();
    private volatile boolean enough;

    Writer(String name, Client person, String room, List<URI> gateways) {
        this.name = name;
        this.room = room;
        this.caller = new Caller(person, gateways);
    }

    /** Ends after the message that is being said. */
    void enough() {
        enough = true;
    }

    @Override
    public void run() {
        for (int i = 0; !enough; i++) {
            say(name + "-" + i);
            Caller.pause(PACE);
        }
        caller.hangUp();
    }

    /** Where each message is, by its text. Read when the writer has ended. */
    Map<String, Integer> acknowledged() {
        return acknowledged;
    }

    int attempts() {
        return caller.attempts();
    }

    int reconnects() {
        return caller.reconnects();
    }

    private void say(String nonce) {
        String text = nonce + WORDS;
        JsonObject send = new JsonObject().put("room", room).put("nonce", nonce).put("text", text);
        acknowledged.put(text, caller.insist("send", send).getInteger("seq"));
    }
}
