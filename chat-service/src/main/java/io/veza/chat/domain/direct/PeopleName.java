package io.veza.chat.domain.direct;

import io.veza.chat.domain.PlainText;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.room.RoomName;
import java.util.List;
import java.util.stream.Collectors;

/** What a room is called that has no name but its people. */
public final class PeopleName {

    private static final int MAX = 80;

    private PeopleName() {}

    public static RoomName of(List<Person> people) {
        String all =
                people.stream().map(PeopleName::shown).sorted().collect(Collectors.joining(", "));
        if (all.codePointCount(0, all.length()) <= MAX) {
            return new RoomName(all);
        }
        return new RoomName(all.substring(0, all.offsetByCodePoints(0, MAX - 1)) + "…");
    }

    /** Whose name is not known just now is shown by id. */
    private static String shown(Person person) {
        if (!PlainText.isBlank(person.displayName())) {
            return person.displayName();
        }
        return person.handle().isBlank() ? String.valueOf(person.id()) : person.handle();
    }
}
