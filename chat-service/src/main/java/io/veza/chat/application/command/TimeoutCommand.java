package io.veza.chat.application.command;

import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.inject.Singleton;

/** Silences somebody for a time. */
@Singleton
class TimeoutCommand extends OrderCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "timeout",
                    new Words("Silence somebody for a time", "Faire taire quelqu’un pour un temps"),
                    Wording.person(),
                    Argument.required(Wording.FOR, Argument.Kind.DURATION, Wording.howLong()),
                    Wording.reason());
    private static final Words DONE =
            new Words("%s is silent for a time.", "%s est sans voix pour un temps.");

    TimeoutCommand(Orders orders) {
        super(orders, ActionKind.TIME_OUT, SPEC, DONE);
    }
}
