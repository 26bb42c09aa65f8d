package io.veza.stream.adapter.listenbrainz;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.stream.domain.listen.Heard;
import io.veza.stream.domain.listen.Listen;
import java.util.List;

/** Listens in ListenBrainz' JSON. */
final class Words {

    private static final String CLIENT = "Veza";

    private Words() {}

    static JsonObject read(String body) {
        try {
            return new JsonObject(body);
        } catch (DecodeException nonsense) {
            return new JsonObject();
        }
    }

    static JsonObject write(List<Listen> listens) {
        JsonArray payload = new JsonArray();
        listens.forEach(listen -> payload.add(listen(listen)));
        return new JsonObject()
                .put("listen_type", listens.size() == 1 ? "single" : "import")
                .put("payload", payload);
    }

    private static JsonObject listen(Listen listen) {
        Heard heard = listen.heard();
        JsonObject more = new JsonObject().put("submission_client", CLIENT);
        put(more, "media_player", heard.player());
        put(more, "origin_url", heard.originUrl());
        put(more, "recording_mbid", heard.recording().mbid());
        put(more, "isrc", heard.recording().isrc());
        if (heard.durationMs() > 0) {
            more.put("duration_ms", heard.durationMs());
        }
        JsonObject metadata =
                new JsonObject()
                        .put("artist_name", heard.artist())
                        .put("track_name", heard.title())
                        .put("additional_info", more);
        put(metadata, "release_name", heard.release());
        return new JsonObject()
                .put("listened_at", listen.listenedAt().getEpochSecond())
                .put("track_metadata", metadata);
    }

    private static void put(JsonObject object, String key, String text) {
        if (!text.isEmpty()) {
            object.put(key, text);
        }
    }
}
