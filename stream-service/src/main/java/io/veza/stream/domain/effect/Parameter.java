package io.veza.stream.domain.effect;

import java.util.Objects;

/**
 * What can be set of a plugin.
 *
 * @param initial what it is when nothing is said
 */
public record Parameter(String id, String name, Unit unit, double min, double max, double initial) {

    public Parameter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }

    /** No number that is none passes: it is in no range. */
    boolean takes(double value) {
        boolean whole = unit != Unit.COUNT || value == Math.rint(value);
        return value >= min && value <= max && whole;
    }
}
