package io.veza.chat.application.command;

import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.inject.Singleton;

/** Lets somebody speak who was silenced until further notice. */
@Singleton
class UnmuteCommand extends OrderCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "unmute",
                    new Words("Let somebody speak again", "Rendre la parole à quelqu’un"),
                    Wording.person(),
                    Wording.reason());
    private static final Words DONE =
            new Words("%s may speak again.", "%s peut de nouveau parler.");

    UnmuteCommand(Orders orders) {
        super(orders, ActionKind.UNMUTE, SPEC, DONE);
    }
}
