package io.veza.journey.suite;

import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.time.Duration;

/** Waiting for tracks. */
public final class Tracks {

    private Tracks() {}

    /** The track once it is no longer PROCESSING. */
    public static JsonObject settled(Client who, String id) {
        return await("track " + id + " is processed")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptions()
                .until(
                        () -> who.get("/api/v2/tracks/" + id).expect(200).json(),
                        track -> !"PROCESSING".equals(track.getString("status")));
    }

    public static JsonObject ready(Client who, String id) {
        JsonObject track = settled(who, id);
        if (!"READY".equals(track.getString("status"))) {
            throw new AssertionError("not ready: " + track.encodePrettily());
        }
        return track;
    }
}
