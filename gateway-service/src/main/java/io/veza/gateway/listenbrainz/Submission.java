package io.veza.gateway.listenbrainz;

import com.google.protobuf.Timestamp;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.gateway.config.ListenBrainzConfig;
import io.veza.proto.stream.v1.HeardAt;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a scrobbler has to say.
 *
 * @param listens without a time where it is playing now
 */
record Submission(Type type, List<HeardAt> listens) {

    /** In ListenBrainz' words. */
    enum Type {
        SINGLE,
        PLAYING_NOW,
        IMPORT;

        static Type of(String name) {
            return Arrays.stream(values())
                    .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> Refusal.bad("JSON document requires a valid listen_type key."));
        }
    }

    static Submission read(JsonObject document, ListenBrainzConfig limits) {
        try {
            Type type = Type.of(document.getString("listen_type", ""));
            JsonArray payload = document.getJsonArray("payload", new JsonArray());
            requireNumber(type, payload.size(), limits.listens());
            List<HeardAt> listens =
                    IntStream.range(0, payload.size())
                            .mapToObj(payload::getJsonObject)
                            .map(listen -> listen(type, listen, limits.listenBytes()))
                            .toList();
            return new Submission(type, listens);
        } catch (ClassCastException | NullPointerException otherType) {
            throw Refusal.bad("Invalid JSON document submitted.");
        }
    }

    private static void requireNumber(Type type, int number, int most) {
        if (number == 0) {
            throw Refusal.bad("JSON document does not contain any listens");
        }
        if (number > most) {
            throw Refusal.bad(
                    "Too many listens. You may not submit more than " + most + " at once.");
        }
        if (type != Type.IMPORT && number > 1) {
            throw Refusal.bad("JSON document contains more than listen for a single/playing_now.");
        }
    }

    private static HeardAt listen(Type type, JsonObject listen, int most) {
        if (listen.encode().length() > most) {
            throw Refusal.bad(
                    "JSON document is too large. Listens may not be larger than "
                            + most
                            + " characters.");
        }
        HeardAt.Builder heard = HeardAt.newBuilder().setHeard(TrackMetadata.read(listen));
        Long at = listen.getLong("listened_at");
        if (type == Type.PLAYING_NOW) {
            if (at != null) {
                throw Refusal.bad(
                        "JSON document should not contain listened_at while submitting playing_now.");
            }
            return heard.build();
        }
        if (at == null || at <= 0) {
            throw Refusal.bad("JSON document must contain the key listened_at at the top level.");
        }
        return heard.setListenedAt(Timestamp.newBuilder().setSeconds(at)).build();
    }
}
