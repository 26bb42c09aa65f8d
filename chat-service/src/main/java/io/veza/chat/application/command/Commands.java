package io.veza.chat.application.command;

import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.log.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All the commands there are. */
@ApplicationScoped
public class Commands {

    private final Instance<SlashCommand> all;

    public Commands(@Any Instance<SlashCommand> all) {
        this.all = all;
    }

    Optional<SlashCommand> find(String name) {
        return all.stream().filter(one -> one.spec().name().equals(name)).findFirst();
    }

    /** What somebody may use in a room, by name. */
    List<CommandSpec> usable(RoomView room, Actor actor) {
        return all.stream()
                .filter(one -> one.suits(room))
                .map(SlashCommand::spec)
                .filter(spec -> mayUse(spec, room, actor))
                .sorted(Comparator.comparing(CommandSpec::name))
                .toList();
    }

    private static boolean mayUse(CommandSpec spec, RoomView room, Actor actor) {
        return spec.permission() == null
                || room.permissions(actor.admin()).contains(spec.permission());
    }
}
