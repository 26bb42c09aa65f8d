package io.veza.chat.application.message;

import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.ReactionCount;
import io.veza.chat.domain.person.Person;
import java.util.List;

/** A message with its author's name and the reactions to it. */
public record MessageView(Message message, Person author, List<ReactionCount> reactions) {

    public MessageView {
        reactions = List.copyOf(reactions);
    }

    /** Where nobody asks for reactions. */
    public static MessageView of(Message message, Person author) {
        return new MessageView(message, author, List.of());
    }
}
