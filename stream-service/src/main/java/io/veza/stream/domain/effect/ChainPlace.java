package io.veza.stream.domain.effect;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One effect of a chain as it was asked for, before anybody has looked at it. */
record ChainPlace(int index, Effect wanted) {

    Plugin plugin(Collection<Plugin> known) {
        return known.stream()
                .filter(one -> one.id().equals(wanted.plugin()))
                .findFirst()
                .orElseThrow(() ->
                        refused(EffectError.EFFECT_UNKNOWN, ".plugin", "There is no such effect"));
    }

    /** With all values. */
    Effect filled(Plugin plugin) {
        for (String id : wanted.values().keySet()) {
            if (plugin.parameter(id).isEmpty()) {
                throw refused(
                        EffectError.EFFECT_PARAMETER_UNKNOWN,
                        ".values",
                        plugin.id() + " has no such parameter");
            }
        }
        Map<String, Double> values = new HashMap<>();
        for (Parameter parameter : plugin.parameters()) {
            values.put(parameter.id(), value(parameter));
        }
        return new Effect(plugin.id(), values);
    }

    private double value(Parameter parameter) {
        double value = wanted.values().getOrDefault(parameter.id(), parameter.initial());
        if (!parameter.takes(value)) {
            throw refused(
                    EffectError.EFFECT_VALUE_REFUSED,
                    ".values." + parameter.id(),
                    parameter.id() + " goes from " + parameter.min() + " to " + parameter.max());
        }
        return value;
    }

    /**
     * @param below where in the effect
     */
    DomainException refused(EffectError code, String below, String message) {
        return DomainException.invalid(
                code,
                message,
                List.of(new FieldViolation("chain[" + index + "]" + below, message)));
    }
}
