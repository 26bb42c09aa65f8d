package io.veza.chat.application.command;

import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.inject.Singleton;

/** Lets somebody in again. */
@Singleton
class UnbanCommand extends OrderCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "unban",
                    new Words("Lift a ban", "Lever un bannissement"),
                    Wording.person(),
                    Wording.reason());
    private static final Words DONE = new Words("%s may come back.", "%s peut revenir.");

    UnbanCommand(Orders orders) {
        super(orders, ActionKind.UNBAN, SPEC, DONE);
    }
}
