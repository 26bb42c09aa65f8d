package io.veza.chat.application.command;

import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.inject.Singleton;

/** Lets somebody speak whose time-out is not over. */
@Singleton
class UntimeoutCommand extends OrderCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "untimeout",
                    new Words("End a time-out", "Mettre fin à un silence"),
                    Wording.person(),
                    Wording.reason());
    private static final Words DONE =
            new Words("%s may speak again.", "%s peut de nouveau parler.");

    UntimeoutCommand(Orders orders) {
        super(orders, ActionKind.END_TIME_OUT, SPEC, DONE);
    }
}
