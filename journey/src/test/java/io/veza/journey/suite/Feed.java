package io.veza.journey.suite;

import io.vertx.core.json.JsonObject;
import java.util.List;

/** What the home page tells of what people do. */
public final class Feed {

    private Feed() {}

    /** The kinds of what it tells {@code reader} of {@code actor}, the newest first. */
    public static List<String> kinds(Client reader, Client actor) {
        return reader
                .get("/api/v2/activity?limit=100")
                .expect(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonObject.class::cast)
                .filter(entry -> actor.id().equals(entry.getJsonObject("actor").getString("id")))
                .map(entry -> entry.getString("kind"))
                .toList();
    }
}
