package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.presence.ChoosePresence;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.presence.Status;
import io.veza.chat.domain.presence.StatusText;
import jakarta.enterprise.context.ApplicationScoped;

/** Says that one is not there. */
@ApplicationScoped
class AwayCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "away",
                    new Words("Say that you are away", "Dire que vous êtes absent·e"),
                    Argument.optional(
                            Wording.TEXT, Argument.Kind.TEXT, new Words("why", "pourquoi")));
    private static final Words DONE = new Words("You are away.", "Vous êtes absent·e.");

    private final ChoosePresence choosePresence;

    AwayCommand(ChoosePresence choosePresence) {
        this.choosePresence = choosePresence;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean suits(RoomView room) {
        return true;
    }

    @Override
    public Uni<CommandResult> run(Invocation call) {
        StatusText why = new StatusText(call.arguments().text(Wording.TEXT).orElse(""));
        return choosePresence
                .handle(new ChoosePresence.Command(call.user(), Status.IDLE, why, null))
                .replaceWith(CommandResult.note(DONE));
    }
}
