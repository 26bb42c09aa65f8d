package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.RoomChange;
import io.veza.chat.domain.room.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what the room is about. */
@ApplicationScoped
class TopicCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "topic",
                            new Words("Say what the room is about", "Dire de quoi parle le salon"),
                            Argument.optional(
                                    Wording.TEXT,
                                    Argument.Kind.TEXT,
                                    new Words(
                                            "the topic; none takes it away",
                                            "le sujet ; rien l’enlève")))
                    .needing(Permission.MANAGE_ROOM);
    private static final Words DONE = new Words("The topic is set.", "Le sujet est posé.");

    private final RoomChanges changes;

    TopicCommand(RoomChanges changes) {
        this.changes = changes;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean suits(RoomView room) {
        return Orders.suit(room);
    }

    @Override
    public Uni<CommandResult> run(Invocation call) {
        Topic topic = new Topic(call.arguments().text(Wording.TEXT).orElse(""));
        return changes.change(call, new RoomChange(null, topic, null, null, null, null), DONE);
    }
}
