package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Pause;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.RoomChange;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes people wait between two messages. */
@ApplicationScoped
class SlowCommand implements SlashCommand {

    private static final String PAUSE = "pause";
    private static final CommandSpec SPEC =
            new CommandSpec(
                            "slow",
                            new Words(
                                    "Let people wait between two messages",
                                    "Faire patienter entre deux messages"),
                            Argument.required(
                                    PAUSE,
                                    Argument.Kind.TEXT,
                                    new Words(
                                            "a pause such as 30s or 2m, or off",
                                            "une pause comme 30s ou 2m, ou off")))
                    .needing(Permission.MANAGE_ROOM);
    private static final Words ON =
            new Words(
                    "Slow mode: one message every %d seconds.",
                    "Mode lent : un message toutes les %d secondes.");
    private static final Words OFF = new Words("Slow mode is off.", "Le mode lent est coupé.");

    private final RoomChanges changes;

    SlowCommand(RoomChanges changes) {
        this.changes = changes;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean suits(RoomView room) {
        return Orders.suit(room);
    }

    @Override
    public Uni<CommandResult> run(Invocation call) {
        int seconds = Pause.parse(PAUSE, call.arguments().required(PAUSE)).seconds();
        Words done = seconds == 0 ? OFF : ON.with(seconds);
        return changes.change(call, new RoomChange(null, null, null, seconds, null, null), done);
    }
}
