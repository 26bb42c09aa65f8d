package io.veza.journey.chaos;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Hears a room as a client does: reconnects with its position to whatever gateway answers, throws
 * repeats away by their seq, and loads what it is told it has missed. Notes everything a client
 * could not repair.
 */
final class Reader implements Runnable {

    private static final int TOO_MANY = 429;

    private final Client person;
    private final String room;
    private final List<URI> gateways;

    /** What was said, by its place. */
    private final NavigableMap<Integer, String> heard = new ConcurrentSkipListMap<>();

    /** Breaches of the contract. */
    private final List<String> breaches = new CopyOnWriteArrayList<>();

    private final AtomicInteger repeats = new AtomicInteger();
    private final AtomicInteger gaps = new AtomicInteger();
    private final AtomicInteger reconnects = new AtomicInteger();
    private volatile Duration pause;
    private volatile boolean enough;
    private volatile int seen;
    private volatile @Nullable String epoch;

    /**
     * @param pause how long it takes over each frame
     */
    Reader(Client person, String room, List<URI> gateways, Duration pause) {
        this.person = person;
        this.room = room;
        this.gateways = gateways;
        this.pause = pause;
    }

    @Override
    public void run() {
        while (!enough) {
            try {
                listen(gateways.get(reconnects.getAndIncrement() % gateways.size()));
            } catch (RuntimeException broken) {
                sleep(Duration.ofMillis(300));
            }
        }
    }

    /** A slow one need not be slow for ever. */
    void hurry() {
        pause = Duration.ZERO;
    }

    void enough() {
        enough = true;
    }

    /** Newest place it knows of. */
    int seen() {
        return seen;
    }

    NavigableMap<Integer, String> heard() {
        return heard;
    }

    List<String> breaches() {
        return breaches;
    }

    int repeats() {
        return repeats.get();
    }

    int gaps() {
        return gaps.get();
    }

    int reconnects() {
        return reconnects.get() - 1;
    }

    @Override
    public String toString() {
        return "reader at "
                + seen
                + ", "
                + reconnects.get()
                + " lines, "
                + gaps.get()
                + " gaps, now "
                + gateways.get(Math.max(0, reconnects.get() - 1) % gateways.size());
    }

    private void listen(URI gateway) {
        AtomicBoolean refused = new AtomicBoolean();
        Wire wire = new Wire(gateway, () -> pause, frame -> heard(frame, gateway, refused));
        JsonObject connect = new JsonObject().put("token", person.token());
        if (epoch != null) {
            JsonObject position = new JsonObject().put("epoch", epoch).put("seq", seen);
            connect.put("positions", new JsonObject().put(room, position));
        }
        wire.say(new JsonObject().put("id", 1).put("connect", connect));
        while (wire.open() && !enough && !refused.get()) {
            sleep(Duration.ofMillis(50));
        }
        wire.cut();
    }

    private synchronized void heard(JsonObject frame, URI gateway, AtomicBoolean refused) {
        if (frame.containsKey("error")) {
            refused.set(true);
        } else if (frame.containsKey("ok") && epoch == null) {
            begin(frame.getJsonObject("ok").getJsonArray("rooms"));
        } else if (frame.containsKey("event")) {
            event(frame.getJsonObject("event"));
        } else if (frame.containsKey("gap")) {
            gap(frame.getJsonObject("gap"), gateway, refused);
        }
    }

    private void begin(JsonArray rooms) {
        for (Object entry : rooms) {
            JsonObject mine = (JsonObject) entry;
            if (mine.getString("id").equals(room)) {
                seen = mine.getInteger("top");
                epoch = mine.getString("epoch");
            }
        }
    }

    private void event(JsonObject event) {
        int seq = event.getInteger("seq");
        if (!event.getString("room").equals(room)) {
            return;
        }
        if (seq <= seen) {
            repeats.incrementAndGet();
            return;
        }
        if (seq != seen + 1) {
            breaches.add("hole between " + seen + " and " + seq);
        }
        seen = seq;
        if (event.getString("type").equals("message.created")) {
            heard.put(seq, text(event.getJsonObject("message")));
        } else if (event.containsKey("message")) {
            changed(event.getJsonObject("message"));
        }
    }

    private void changed(JsonObject message) {
        heard.replace(message.getInteger("seq"), text(message));
    }

    private static String text(JsonObject message) {
        return message.getString("text", "");
    }

    /** Loads what it has missed, as a client would; when that fails it comes back. */
    private void gap(JsonObject gap, URI gateway, AtomicBoolean refused) {
        gaps.incrementAndGet();
        int top = gap.getInteger("top");
        try {
            Client there = person.at(gateway);
            for (JsonObject message : between(there, room, seen, top)) {
                heard.put(message.getInteger("seq"), text(message));
            }
            changesSince(there, seen);
            seen = Math.max(seen, top);
        } catch (RuntimeException | AssertionError unreachable) {
            refused.set(true);
        }
    }

    /** What was said before and changed during the gap. */
    private void changesSince(Client who, int since) {
        int from = since;
        boolean more = true;
        while (more) {
            JsonObject page = page(who, "/api/v2/rooms/" + room + "/changes?since=" + from);
            for (Object item : page.getJsonArray("items", new JsonArray())) {
                JsonObject message = (JsonObject) item;
                changed(message);
                from = Math.max(message.getInteger("seq"), message.getInteger("changed", 0));
            }
            more = page.getBoolean("more", false);
        }
    }

    /** The messages after one place, up to another. */
    static List<JsonObject> between(Client who, String room, int after, int top) {
        List<JsonObject> found = new ArrayList<>();
        int from = after;
        while (from < top) {
            JsonObject page =
                    page(who, "/api/v2/rooms/" + room + "/messages?limit=100&after=" + from);
            JsonArray items = page.getJsonArray("items", new JsonArray());
            if (items.isEmpty()) {
                break;
            }
            for (Object item : items) {
                JsonObject message = (JsonObject) item;
                from = message.getInteger("seq");
                if (from <= top) {
                    found.add(message);
                }
            }
        }
        return found;
    }

    /** Many readers are one person here, and a person may only ask so often. */
    private static JsonObject page(Client who, String path) {
        Answer answer = who.get(path);
        for (int tries = 0; answer.status() == TOO_MANY && tries < 60; tries++) {
            sleep(Duration.ofSeconds(1));
            answer = who.get(path);
        }
        return answer.expect(200).json();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
