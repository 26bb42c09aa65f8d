package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import jakarta.inject.Singleton;

/** Says something with a shrug. */
@Singleton
class ShrugCommand extends SlashCommand {

    /** The backslash is doubled because a single one would be taken for a sign of Markdown. */
    private static final String SHRUG = "¯\\\\\\_(ツ)\\_/¯";

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "shrug",
                            new Words("Say it with a shrug", "Le dire en haussant les épaules"),
                            Argument.optional(
                                    Wording.TEXT,
                                    Argument.Kind.TEXT,
                                    new Words("what you say", "ce que vous dites")))
                    .needing(Permission.SEND);

    private final Speech speech;

    ShrugCommand(Speech speech) {
        super(SPEC);
        this.speech = speech;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        String words = call.arguments().text(Wording.TEXT).map(text -> text + " ").orElse("");
        return speech.say(call, call.roomId(), words + SHRUG);
    }
}
