package io.veza.chat.adapter.postgres;

import io.veza.proto.chat.v1.MessagesPosted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What some events add to the counts of rooms. Sorted, so that two transactions never wait for each
 * other crosswise.
 */
final class InsightTally {

    private final SortedMap<Place, Hour> hours =
            new TreeMap<>(Comparator.comparing(Place::room).thenComparing(Place::hour));
    private final SortedSet<Spoke> spoke =
            new TreeSet<>(
                    Comparator.comparing(Spoke::room)
                            .thenComparing(Spoke::day)
                            .thenComparing(Spoke::user));

    void posted(MessagesPosted posted, Instant at) {
        add(posted.getRoom(), at, posted.getMessagesCount(), 0, 0);
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        posted.getMessagesList()
                .forEach(one -> spoke.add(new Spoke(posted.getRoom(), day, one.getAuthor())));
    }

    void joined(long room, Instant at) {
        add(room, at, 0, 1, 0);
    }

    void left(long room, Instant at) {
        add(room, at, 0, 0, 1);
    }

    private void add(long room, Instant at, int messages, int joins, int leaves) {
        Place place = new Place(room, at.truncatedTo(ChronoUnit.HOURS));
        hours.merge(place, new Hour(place, messages, joins, leaves), Hour::plus);
    }

    List<Hour> hours() {
        return List.copyOf(hours.values());
    }

    List<Spoke> spoke() {
        return List.copyOf(spoke);
    }

    /** An hour of a room. */
    record Place(long room, Instant hour) {}

    /** What happened in it. */
    record Hour(Place place, int messages, int joins, int leaves) {

        Hour plus(Hour more) {
            return new Hour(
                    place, messages + more.messages, joins + more.joins, leaves + more.leaves);
        }
    }

    /** Somebody said something in a room that day. */
    record Spoke(long room, LocalDate day, long user) {}
}
