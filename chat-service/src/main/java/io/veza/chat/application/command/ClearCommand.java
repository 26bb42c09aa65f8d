package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.moderation.DeleteMessages;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandLine;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.role.Permission;
import jakarta.inject.Singleton;
import java.util.List;

/** Deletes somebody’s last messages. */
@Singleton
class ClearCommand extends SlashCommand {

    private static final int MOST = 100;
    private static final String COUNT = "count";
    private static final CommandSpec SPEC =
            new CommandSpec(
                            "clear",
                            new Words(
                                    "Delete somebody’s last messages",
                                    "Supprimer les derniers messages de quelqu’un"),
                            Wording.person(),
                            Argument.required(
                                    COUNT,
                                    Argument.Kind.NUMBER,
                                    new Words("how many, 1 to 100", "combien, de 1 à 100")),
                            Wording.reason())
                    .needing(Permission.MANAGE_MESSAGES);
    private static final Words DONE =
            new Words("Messages deleted: %d.", "Messages supprimés : %d.");

    private final NamedPeople people;
    private final DeleteMessages deleteMessages;

    ClearCommand(NamedPeople people, DeleteMessages deleteMessages) {
        super(SPEC, Place.AMONG_MANY);
        this.people = people;
        this.deleteMessages = deleteMessages;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        int count = call.arguments().number(COUNT).orElse(0);
        if (count < 1 || count > MOST) {
            throw CommandLine.wrong(
                    ChatError.COMMAND_INVALID, COUNT, "1 to 100 messages go at once.");
        }
        return people.find(call, Wording.PERSON)
                .chain(person -> deleteMessages.handle(deletion(call, person, count)))
                .map(gone -> CommandResult.note(DONE.with(gone.messages().size())));
    }

    private static DeleteMessages.Command deletion(Invocation call, Person person, int count) {
        Reason reason = new Reason(call.arguments().text(Wording.REASON).orElse(""));
        return new DeleteMessages.Command(
                call.actor(), call.roomId(), List.of(), person.id(), count, reason);
    }
}
