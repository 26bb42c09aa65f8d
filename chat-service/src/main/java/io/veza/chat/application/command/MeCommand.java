package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import jakarta.inject.Singleton;

/** Says what one does. */
@Singleton
class MeCommand extends SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "me",
                            new Words("Say what you do", "Dire ce que vous faites"),
                            Argument.required(
                                    Wording.TEXT,
                                    Argument.Kind.TEXT,
                                    new Words("what you do", "ce que vous faites")))
                    .needing(Permission.SEND);

    private final Speech speech;

    MeCommand(Speech speech) {
        super(SPEC);
        this.speech = speech;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        return speech.act(call, call.arguments().required(Wording.TEXT));
    }
}
