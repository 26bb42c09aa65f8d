package io.veza.stream.domain.effect;

import java.util.Map;
import java.util.Objects;

/**
 * One plugin in a chain.
 *
 * @param values by the ids of parameters
 */
public record Effect(String plugin, Map<String, Double> values) {

    public Effect {
        Objects.requireNonNull(plugin, "plugin");
        values = Map.copyOf(values);
    }

    /** Of a parameter that the plugin has; effects in a {@link Chain} have all. */
    public double value(String parameter) {
        return Objects.requireNonNull(values.get(parameter), parameter);
    }
}
