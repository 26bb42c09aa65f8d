package io.veza.chat.application.message;

import io.veza.chat.application.aside.Asides;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.ReactionCount;
import io.veza.chat.domain.person.Person;
import java.util.List;

/** A message with its author's name, the reactions to it, and what it is shown with. */
public record MessageView(
        Message message, Person author, List<ReactionCount> reactions, Asides asides) {

    public MessageView {
        reactions = List.copyOf(reactions);
    }

    /** Where nobody asks for more. */
    public static MessageView of(Message message, Person author) {
        return new MessageView(message, author, List.of(), Asides.NONE);
    }
}
