package io.veza.journey.security;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Picture;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** One of everything a person can have, all of it private. */
record Belongings(Client owner, String room, Map<String, String> ids) {

    static Belongings of(Suite suite, String handle, Path directory) {
        Client owner = Client.register(suite.gateway(), handle);
        String room = owner.createPrivateRoom("Diary").getString("id");
        String inside = "/api/v2/rooms/" + room;
        Map<String, String> ids = new HashMap<>();
        ids.put("room", room);
        ids.put("user", owner.id());
        ids.put("emoji", "%F0%9F%91%8D");
        ids.put("message", owner.say(room, "dear diary", "1").getString("id"));
        ids.put("role", made(owner, inside + "/roles", role()));
        ids.put("scheduled", made(owner, inside + "/scheduled", later()));
        ids.put("invitation", made(owner, inside + "/invitations", new JsonObject()));
        ids.put("session", session(owner));
        ids.put("id", made(owner, "/api/v2/users/me/app-passwords", appPassword()));
        ids.put("attachment", attachment(owner, directory));
        ids.put("track", track(owner, directory));
        ids.put("format", "XSPF");
        ids.put("playlist", made(owner, "/api/v2/playlists", playlist()));
        return new Belongings(owner, room, ids);
    }

    private static String made(Client owner, String path, JsonObject body) {
        return owner.post(path, body).expect(201).json().getString("id");
    }

    private static String session(Client owner) {
        JsonArray sessions = owner.get("/api/v2/sessions").expect(200).json().getJsonArray("items");
        return sessions.getJsonObject(0).getString("id");
    }

    private static String attachment(Client owner, Path directory) {
        byte[] picture = read(Picture.photograph(directory, "me", 8, 8));
        return owner.attach("me.jpg", picture).expect(201).json().getString("id");
    }

    private static String track(Client owner, Path directory) {
        byte[] song = read(Sound.song(directory, "mine", 2));
        return owner.upload("mine.mp3", song, Map.of("title", "Mine", "visibility", "PRIVATE"))
                .expect(202)
                .json()
                .getString("id");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject role() {
        return new JsonObject().put("name", "Reader").put("rank", 10);
    }

    private static JsonObject playlist() {
        return new JsonObject().put("title", "Mine alone").put("visibility", "PRIVATE");
    }

    private static JsonObject later() {
        return new JsonObject()
                .put("text", "tomorrow")
                .put("at", Instant.now().plus(1, ChronoUnit.DAYS).toString());
    }

    private static JsonObject appPassword() {
        return new JsonObject().put("name", "bot").put("scopes", JsonArray.of("ROOMS_READ"));
    }
}
