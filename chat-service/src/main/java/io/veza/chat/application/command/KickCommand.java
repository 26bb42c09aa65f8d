package io.veza.chat.application.command;

import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.inject.Singleton;

/** Sends somebody out. */
@Singleton
class KickCommand extends OrderCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "kick",
                    new Words(
                            "Send somebody out; they may come back",
                            "Faire sortir quelqu’un ; la personne peut revenir"),
                    Wording.person(),
                    Wording.reason());
    private static final Words DONE = new Words("%s was sent out.", "%s est dehors.");

    KickCommand(Orders orders) {
        super(orders, ActionKind.KICK, SPEC, DONE);
    }
}
