package io.veza.chat.application.direct;

import io.veza.chat.domain.direct.PeopleName;
import io.veza.chat.domain.log.RoomState;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomKind;
import io.veza.chat.domain.room.Rules;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How rooms of a few people begin: all of them are in it from the start. */
@ApplicationScoped
public class Beginnings {

    private final Ids ids;
    private final Clock clock;

    public Beginnings(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Beginning of(RoomKind kind, long owner, List<Person> people) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Room room =
                new Room(
                        ids.next(),
                        PeopleName.of(people),
                        new Topic(""),
                        Visibility.PRIVATE,
                        owner,
                        now,
                        kind,
                        Rules.NONE);
        Head fresh = Head.fresh(Long.toString(ids.next(), Character.MAX_RADIX));
        List<Long> members = people.stream().map(Person::id).toList();
        return new Beginning(room, RoomState.of(room, fresh).foundedBy(members, now));
    }
}
