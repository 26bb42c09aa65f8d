package io.veza.chat.application.command;

import io.veza.chat.application.room.ChangeRoom;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.room.RoomChange;
import io.veza.chat.domain.room.Topic;
import jakarta.inject.Singleton;

/** Says what the room is about. */
@Singleton
class TopicCommand extends RoomCommand {

    private static final Words DONE = new Words("The topic is set.", "Le sujet est posé.");

    TopicCommand(ChangeRoom changeRoom) {
        super(
                changeRoom,
                new CommandSpec(
                        "topic",
                        new Words("Say what the room is about", "Dire de quoi parle le salon"),
                        Argument.optional(
                                Wording.TEXT,
                                Argument.Kind.TEXT,
                                new Words(
                                        "the topic; none takes it away",
                                        "le sujet ; rien l’enlève"))));
    }

    @Override
    Wish wish(Invocation call) {
        Topic topic = Topic.wanted(call.arguments().text(Wording.TEXT).orElse(""));
        return new Wish(RoomChange.about(topic), DONE);
    }
}
