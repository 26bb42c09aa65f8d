package io.veza.chat.application.log;

import io.veza.chat.application.person.Names;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.person.Person;

/**
 * An event with the names that belong to it.
 *
 * @param person who did it
 * @param author who wrote the message it is about; the same as {@code person} where there is none
 */
public record EventView(RoomEvent event, Person person, Person author) {

    public static EventView of(RoomEvent event, Names.Known names) {
        Person person = names.of(event.user());
        return event instanceof MessageChanged changed
                ? new EventView(event, person, names.of(changed.message().author()))
                : new EventView(event, person, person);
    }
}
