package io.veza.chat.domain.command;

import io.veza.chat.domain.role.Permission;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a command looks like.
 *
 * @param name without the slash
 * @param arguments in the order in which they are typed
 * @param permission what it takes; null: nothing
 */
public record CommandSpec(
        String name, Words description, List<Argument> arguments, @Nullable Permission permission) {

    public CommandSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        arguments = List.copyOf(arguments);
    }

    public CommandSpec(String name, Words description, Argument... arguments) {
        this(name, description, List.of(arguments), null);
    }

    public CommandSpec needing(Permission needed) {
        return new CommandSpec(name, description, arguments, needed);
    }
}
