package io.veza.stream.domain.effect;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that sound can be sent through.
 *
 * @param once whether a chain may have it only once
 */
public record Plugin(String id, String name, List<Parameter> parameters, boolean once) {

    public Plugin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
    }

    Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }
}
