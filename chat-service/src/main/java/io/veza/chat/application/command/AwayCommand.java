package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.presence.ChoosePresence;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.presence.Status;
import io.veza.chat.domain.presence.StatusText;
import jakarta.inject.Singleton;

/** Says that one is not there. */
@Singleton
class AwayCommand extends SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "away",
                    new Words("Say that you are away", "Dire que vous êtes absent·e"),
                    Argument.optional(
                            Wording.TEXT, Argument.Kind.TEXT, new Words("why", "pourquoi")));
    private static final Words DONE = new Words("You are away.", "Vous êtes absent·e.");

    private final ChoosePresence choosePresence;

    AwayCommand(ChoosePresence choosePresence) {
        super(SPEC, Place.ANYWHERE);
        this.choosePresence = choosePresence;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        StatusText why = new StatusText(call.arguments().text(Wording.TEXT).orElse(""));
        return choosePresence
                .handle(new ChoosePresence.Command(call.user(), Status.IDLE, why, null))
                .replaceWith(CommandResult.note(DONE));
    }
}
