package io.veza.stream.adapter.postgres.effect;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Effect;
import java.util.Map;
import java.util.stream.Collectors;

/** A chain, as it is kept. */
final class ChainJson {

    private static final String PLUGIN = "plugin";
    private static final String VALUES = "values";

    private ChainJson() {}

    static String write(Chain chain) {
        return new JsonArray(chain.effects().stream().map(ChainJson::write).toList()).encode();
    }

    private static JsonObject write(Effect effect) {
        JsonObject values = new JsonObject();
        effect.values().forEach(values::put);
        return new JsonObject().put(PLUGIN, effect.plugin()).put(VALUES, values);
    }

    static Chain read(String text) {
        return new Chain(
                new JsonArray(text)
                        .stream().map(effect -> readEffect((JsonObject) effect)).toList());
    }

    private static Effect readEffect(JsonObject json) {
        Map<String, Double> values =
                json.getJsonObject(VALUES).stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        value -> ((Number) value.getValue()).doubleValue()));
        return new Effect(json.getString(PLUGIN), values);
    }
}
