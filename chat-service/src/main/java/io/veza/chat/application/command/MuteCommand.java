package io.veza.chat.application.command;

import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.inject.Singleton;

/** Silences somebody until further notice. */
@Singleton
class MuteCommand extends OrderCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "mute",
                    new Words(
                            "Silence somebody until further notice",
                            "Faire taire quelqu’un jusqu’à nouvel ordre"),
                    Wording.person(),
                    Wording.reason());
    private static final Words DONE =
            new Words(
                    "%s is silent until further notice.", "%s est sans voix jusqu’à nouvel ordre.");

    MuteCommand(Orders orders) {
        super(orders, ActionKind.MUTE, SPEC, DONE);
    }
}
