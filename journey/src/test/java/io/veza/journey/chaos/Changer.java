package io.veza.journey.chaos;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says something, and changes its mind about it: others react, words change, a message goes. Knows
 * what is to be left of each.
 */
final class Changer implements Runnable {

    private static final Duration PACE = Duration.ofMillis(150);

    private final String name;
    private final String room;
    private final Caller caller;
    private final Map<Integer, String> left = new LinkedHashMap<>();
    private volatile boolean enough;
    private int changes;

    Changer(String name, Client person, String room, List<URI> gateways) {
        this.name = name;
        this.room = room;
        this.caller = new Caller(person, gateways);
    }

    void enough() {
        enough = true;
    }

    @Override
    public void run() {
        for (int i = 0; !enough; i++) {
            String text = name + "-" + i;
            JsonObject said = caller.insist("send", body().put("nonce", text).put("text", text));
            int seq = said.getInteger("seq");
            String id = said.getString("id");
            left.put(seq, text);
            change("react", id, new JsonObject().put("emoji", ":clap:"));
            change("edit", id, new JsonObject().put("text", text + " or not"));
            left.put(seq, text + " or not");
            if (i % 3 == 0) {
                change("delete", id, new JsonObject());
                left.put(seq, "");
            }
        }
        caller.hangUp();
    }

    /** The words of each message, by its place; empty: it has been deleted. */
    Map<Integer, String> left() {
        return left;
    }

    int changes() {
        return changes;
    }

    private void change(String op, String message, JsonObject how) {
        caller.insist(op, body().put("message", message).mergeIn(how));
        changes++;
        Caller.pause(PACE);
    }

    private JsonObject body() {
        return new JsonObject().put("room", room);
    }
}
