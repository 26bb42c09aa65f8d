package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.Arguments;
import io.veza.chat.domain.command.CommandLine;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.poll.Poll;
import io.veza.chat.domain.role.Permission;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Asks the room a question with answers to choose from. */
@Singleton
class PollCommand extends SlashCommand {

    private static final String QUESTION = "question";
    private static final String OPTIONS = "options";
    private static final String MULTIPLE = "multiple";
    private static final String ANONYMOUS = "anonymous";
    private static final CommandSpec SPEC =
            new CommandSpec(
                            "poll",
                            new Words("Ask everybody", "Demander à tous"),
                            Argument.required(
                                    QUESTION,
                                    Argument.Kind.TEXT,
                                    new Words(
                                            "the question, in double quotes",
                                            "la question, entre guillemets")),
                            flag(
                                    MULTIPLE,
                                    new Words(
                                            "multiple: more than one answer",
                                            "multiple : plusieurs réponses")),
                            flag(
                                    ANONYMOUS,
                                    new Words(
                                            "anonymous: nobody sees who chose what",
                                            "anonymous : nul ne voit qui a choisi quoi")),
                            Argument.optional(
                                    Wording.FOR, Argument.Kind.DURATION, Wording.howLong()),
                            Argument.required(
                                    OPTIONS,
                                    Argument.Kind.TEXT,
                                    new Words(
                                            "2 to 10 answers, each in double quotes",
                                            "2 à 10 réponses, chacune entre guillemets")))
                    .needing(Permission.SEND);

    private final Speech speech;
    private final Clock clock;

    PollCommand(Speech speech, Clock clock) {
        super(SPEC);
        this.speech = speech;
        this.clock = clock;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        Arguments typed = call.arguments();
        Poll poll =
                Poll.asked(
                        typed.required(QUESTION),
                        CommandLine.words(OPTIONS, typed.required(OPTIONS)),
                        typed.text(MULTIPLE).isPresent(),
                        typed.text(ANONYMOUS).isPresent(),
                        typed.duration(Wording.FOR).map(now()::plus).orElse(null));
        return speech.ask(call, poll);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** One that is there when its name is typed. */
    private static Argument flag(String name, Words hint) {
        return new Argument(name, Argument.Kind.CHOICE, false, List.of(name), hint);
    }
}
