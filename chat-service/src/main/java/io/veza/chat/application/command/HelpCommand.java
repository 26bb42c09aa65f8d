package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the commands. */
@Singleton
class HelpCommand extends SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec("help", new Words("See what can be typed", "Voir ce qu’on peut taper"));

    private final Commands commands;

    HelpCommand(Commands commands) {
        super(SPEC, Place.ANYWHERE);
        this.commands = commands;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        List<CommandSpec> usable = commands.usable(call.room(), call.actor());
        Words listed = new Words(lines(usable, Words::en), lines(usable, Words::fr));
        return Uni.createFrom().item(CommandResult.note(listed));
    }

    private static String lines(List<CommandSpec> usable, Function<Words, String> language) {
        return usable.stream()
                .map(spec -> "/" + spec.name() + ": " + language.apply(spec.description()))
                .collect(Collectors.joining("\n"));
    }
}
