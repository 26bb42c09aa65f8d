package io.veza.chat.application.command;

import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.inject.Singleton;

/** Keeps somebody out. */
@Singleton
class BanCommand extends OrderCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "ban",
                    new Words(
                            "Keep somebody out, for a time or for good",
                            "Bannir quelqu’un, pour un temps ou pour toujours"),
                    Wording.person(),
                    Argument.optional(Wording.FOR, Argument.Kind.DURATION, Wording.howLong()),
                    Wording.reason());
    private static final Words DONE = new Words("%s is banned.", "%s est banni·e.");

    BanCommand(Orders orders) {
        super(orders, ActionKind.BAN, SPEC, DONE);
    }
}
