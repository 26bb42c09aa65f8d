package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.presence.ChoosePresence;
import io.veza.chat.application.presence.GetPresence;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.presence.Choice;
import io.veza.chat.domain.presence.Status;
import io.veza.chat.domain.presence.StatusText;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Says how one wants to be seen. */
@Singleton
class StatusCommand extends SlashCommand {

    private static final String STATE = "state";
    private static final CommandSpec SPEC =
            new CommandSpec(
                    "status",
                    new Words("Say how you want to be seen", "Dire comment on vous voit"),
                    new Argument(
                            STATE,
                            Argument.Kind.CHOICE,
                            false,
                            List.of("online", "idle", "dnd", "invisible"),
                            new Words("how", "comment")),
                    Argument.optional(
                            Wording.TEXT,
                            Argument.Kind.TEXT,
                            new Words("words of your own", "vos propres mots")));
    private static final Words DONE =
            new Words("So you are seen: %s %s", "Ainsi on vous voit : %s %s");

    private final ChoosePresence choosePresence;
    private final GetPresence getPresence;

    StatusCommand(ChoosePresence choosePresence, GetPresence getPresence) {
        super(SPEC, Place.ANYWHERE);
        this.choosePresence = choosePresence;
        this.getPresence = getPresence;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        StatusText words = new StatusText(call.arguments().text(Wording.TEXT).orElse(""));
        return status(call)
                .chain(status ->
                        choosePresence.handle(
                                new ChoosePresence.Command(call.user(), status, words, null)))
                .map(StatusCommand::told);
    }

    /** Words alone leave the rest as it is. */
    private Uni<Status> status(Invocation call) {
        return call.arguments()
                .text(STATE)
                .map(state -> Uni.createFrom().item(statusOf(state)))
                .orElseGet(() -> getPresence.handle(call.user()).map(Choice::status));
    }

    private static Status statusOf(String state) {
        return switch (state) {
            case "idle" -> Status.IDLE;
            case "dnd" -> Status.DO_NOT_DISTURB;
            case "invisible" -> Status.INVISIBLE;
            default -> Status.ONLINE;
        };
    }

    private static CommandResult told(Choice choice) {
        String state = choice.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return CommandResult.note(DONE.with(state, choice.text().value()));
    }
}
