package io.veza.stream.adapter.postgres;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.stream.domain.playlist.Rule;
import io.veza.stream.domain.playlist.Rules;
import io.veza.stream.domain.sound.Mood;
import io.veza.stream.domain.sound.MusicalKey;
import org.jspecify.annotations.Nullable;

/** Rules of a playlist, as they are kept. */
final class RulesJson {

    private RulesJson() {}

    static @Nullable String write(@Nullable Rules rules) {
        if (rules == null) {
            return null;
        }
        return new JsonObject()
                .put("any", rules.any())
                .put("items", new JsonArray(rules.items().stream().map(RulesJson::write).toList()))
                .put("order", rules.order().name())
                .put("limit", rules.limit())
                .encode();
    }

    private static JsonObject write(Rule rule) {
        JsonObject json = new JsonObject();
        return switch (rule) {
            case Rule.Genre genre -> json.put("genre", genre.name());
            case Rule.Tag tag -> json.put("tag", tag.name());
            case Rule.Tempo tempo -> json.put("bpm", range(tempo.least(), tempo.most()));
            case Rule.InKey key -> json.put("key", key.key().name()).put("mixing", key.mixing());
            case Rule.OfMood mood -> json.put("mood", mood.mood().name());
            case Rule.By by -> json.put("artist", by.artist());
            case Rule.Age age -> json.put("age", range(age.least(), age.most()));
            case Rule.Liked liked -> json.put("liked", liked.is());
            case Rule.Heard heard -> json.put("heard", heard.is()).put("days", heard.days());
            case Rule.Stars stars -> json.put("stars", range(stars.least(), stars.most()));
            case Rule.Rated rated -> json.put("rated", rated.is());
            case Rule.Average average ->
                    json.put("average", JsonArray.of(average.least(), average.most()));
        };
    }

    private static JsonArray range(int least, int most) {
        return JsonArray.of(least, most);
    }

    static @Nullable Rules read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        JsonObject json = new JsonObject(text);
        return new Rules(
                json.getBoolean("any"),
                json.getJsonArray("items").stream()
                        .map(item -> readRule((JsonObject) item))
                        .toList(),
                Rules.Order.valueOf(json.getString("order")),
                json.getInteger("limit"));
    }

    private static Rule readRule(JsonObject json) {
        String kind = json.fieldNames().iterator().next();
        return switch (kind) {
            case "genre" -> new Rule.Genre(json.getString(kind));
            case "tag" -> new Rule.Tag(json.getString(kind));
            case "bpm" -> new Rule.Tempo(bound(json, kind, 0), bound(json, kind, 1));
            case "key", "mixing" ->
                    new Rule.InKey(
                            MusicalKey.valueOf(json.getString("key")), json.getBoolean("mixing"));
            case "mood" -> new Rule.OfMood(Mood.valueOf(json.getString(kind)));
            case "artist" -> new Rule.By(json.getLong(kind));
            case "age" -> new Rule.Age(bound(json, kind, 0), bound(json, kind, 1));
            case "liked" -> new Rule.Liked(json.getBoolean(kind));
            case "heard", "days" ->
                    new Rule.Heard(json.getBoolean("heard"), json.getInteger("days"));
            case "stars" -> new Rule.Stars(bound(json, kind, 0), bound(json, kind, 1));
            case "rated" -> new Rule.Rated(json.getBoolean(kind));
            case "average" -> new Rule.Average(mean(json, 0), mean(json, 1));
            default -> throw new IllegalStateException("no rule: " + kind);
        };
    }

    private static double mean(JsonObject json, int index) {
        return json.getJsonArray("average").getDouble(index);
    }

    private static int bound(JsonObject json, String kind, int index) {
        return json.getJsonArray(kind).getInteger(index);
    }
}
