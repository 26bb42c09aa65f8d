package io.veza.gateway.realtime.room;

import io.smallrye.mutiny.Multi;
import io.veza.proto.chat.v1.Room.Visibility;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** When a room becomes private, whoever read along from outside must go. */
final class Doors {

    private static final Logger LOG = Logger.getLogger(Doors.class);

    /** So many are asked about at a time: a full room must not flood chat-service. */
    private static final int ABREAST = 16;

    private Doors() {}

    static boolean areClosedBy(RoomEvent event) {
        return event.hasSettings() && event.getSettings().getVisibility() == Visibility.PRIVATE;
    }

    static void recheck(
            long room, Collection<Seat> seats, RoomSource source, Consumer<Seat> leave) {
        Multi.createFrom()
                .iterable(List.copyOf(seats))
                .onItem()
                .transformToUni(seat ->
                        source.mayRead(room, seat.token())
                                .invoke(may -> {
                                    if (!may) {
                                        leave.accept(seat);
                                    }
                                }))
                .merge(ABREAST)
                .subscribe()
                .with(
                        _ -> {},
                        why -> LOG.warnf("room %d: readers not asked: %s", room, why.getMessage()));
    }
}
