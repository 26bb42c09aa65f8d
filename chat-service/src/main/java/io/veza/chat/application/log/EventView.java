package io.veza.chat.application.log;

import io.veza.chat.application.person.Names;
import io.veza.chat.domain.log.GovernanceEvent.MemberUpdated;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * An event with the names that belong to it.
 *
 * @param person who did it
 * @param author who wrote the message it is about, or whom else it is about; the same as {@code
 *     person} where there is nobody else
 */
public record EventView(RoomEvent event, Person person, Person author) {

    public static EventView of(RoomEvent event, Names.Known names) {
        Person person = names.of(event.user());
        Long other = other(event);
        return new EventView(event, person, other == null ? person : names.of(other));
    }

    private static @Nullable Long other(RoomEvent event) {
        return switch (event) {
            case MessageChanged changed -> changed.message().author();
            case MemberLeft left -> left.by();
            case MemberUpdated updated -> updated.member().user();
            default -> null;
        };
    }
}
