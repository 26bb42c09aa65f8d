package io.veza.chat.application.event;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.EventView;
import io.veza.chat.application.log.ViewEvents;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.room.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The events after a position: how a connection resumes and how a hole is filled. */
@ApplicationScoped
public class ListEvents {

    private static final int DEFAULT_LIMIT = 500;

    /** Characters of text in one answer, so that it stays far below what a call may carry. */
    private static final int MOST_TEXT = 200_000;

    private final GetRoom getRoom;
    private final Events events;
    private final ViewEvents view;

    public ListEvents(GetRoom getRoom, Events events, ViewEvents view) {
        this.getRoom = getRoom;
        this.events = events;
        this.view = view;
    }

    /**
     * Which events are wanted.
     *
     * @param epoch empty: whichever the room has
     * @param limit 0: as many as is usual
     */
    public record Query(long user, long room, String epoch, int after, int limit) {}

    public Uni<Page> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(room -> page(query, room.head()));
    }

    private Uni<Page> page(Query query, Head head) {
        boolean foreign = !query.epoch().isEmpty() && !query.epoch().equals(head.epoch());
        if (foreign || query.after() > head.top()) {
            return Uni.createFrom().item(new Page(List.of(), head.epoch(), head.top(), true));
        }
        int limit = query.limit() == 0 ? DEFAULT_LIMIT : query.limit();
        return events.after(query.room(), query.after(), limit)
                .map(found -> seenBy(query.user(), found))
                .chain(found -> viewed(found, query, head));
    }

    private Uni<Page> viewed(List<RoomEvent> found, Query query, Head head) {
        int after = query.after();
        int top = found.isEmpty() ? head.top() : Math.max(head.top(), found.getLast().seq());
        if (found.isEmpty() ? top > after : found.getFirst().seq() != after + 1) {
            return Uni.createFrom().item(new Page(List.of(), head.epoch(), top, true));
        }
        return view.of(query.room(), found).map(views -> new Page(views, head.epoch(), top, false));
    }

    /**
     * As one person may see them; fewer when people wrote much. The rest follows with the next
     * call.
     */
    private static List<RoomEvent> seenBy(long user, List<RoomEvent> found) {
        List<RoomEvent> events = new ArrayList<>();
        int text = 0;
        for (RoomEvent event : found) {
            events.add(
                    event instanceof MessageCreated(Message message)
                            ? new MessageCreated(message.seenBy(user))
                            : event);
            text += event.length();
            if (text > MOST_TEXT) {
                break;
            }
        }
        return events;
    }

    /**
     * What happened after a position.
     *
     * @param top newest sequence number of the room
     * @param gap the log no longer reaches back to the position, or never was there
     */
    public record Page(List<EventView> events, String epoch, int top, boolean gap) {

        public Page {
            events = List.copyOf(events);
        }
    }
}
