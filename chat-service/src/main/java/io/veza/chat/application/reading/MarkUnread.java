package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Connections;
import io.veza.chat.application.person.PersonFeed;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.reading.ReadState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes a member's read position back: from a message on everything is unread again. */
@ApplicationScoped
public class MarkUnread {

    /** What is further back is not read again; and what is one's own in it has to be counted. */
    private static final int FURTHEST = 10_000;

    private final ReadingRoom rooms;
    private final ReadStates states;
    private final Connections connections;
    private final PersonFeed feed;

    public MarkUnread(
            ReadingRoom rooms, ReadStates states, Connections connections, PersonFeed feed) {
        this.rooms = rooms;
        this.states = states;
        this.connections = connections;
        this.feed = feed;
    }

    /**
     * @param seq of the first message that is unread from then on
     */
    public record Command(long user, long room, int seq) {}

    public Uni<ReadState> handle(Command command) {
        return Uni.combine()
                .all()
                .unis(rooms.of(command.user(), command.room()), connections.since(command.user()))
                .asTuple()
                .chain(known ->
                        states.markUnread(
                                command.user(),
                                command.room(),
                                place(command.seq(), known.getItem1()),
                                known.getItem2()))
                .invoke(state -> feed.read(command.user(), List.of(state)));
    }

    private static int place(int seq, RoomView room) {
        int top = room.head().top();
        return Math.clamp(seq, Math.max(1, top - FURTHEST), top + 1);
    }
}
