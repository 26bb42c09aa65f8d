package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.analytics.Pulse;
import io.veza.chat.application.person.Connections;
import io.veza.chat.application.person.PersonFeed;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.reading.ReadState;
import io.veza.chat.domain.reading.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * Moves a member's read position forward, never back; their other devices and, where they may,
 * others hear of it.
 */
@ApplicationScoped
public class MarkRead {

    /**
     * In larger rooms nobody looks at them one by one, and telling each to all would be a flood.
     */
    private static final int TOLD = 100;

    private final ReadingRoom rooms;
    private final ReadStates states;
    private final Openness openness;
    private final Connections connections;
    private final PersonFeed feed;
    private final Pulse pulse;

    public MarkRead(
            ReadingRoom rooms,
            ReadStates states,
            Openness openness,
            Connections connections,
            PersonFeed feed,
            Pulse pulse) {
        this.rooms = rooms;
        this.states = states;
        this.openness = openness;
        this.connections = connections;
        this.feed = feed;
        this.pulse = pulse;
    }

    public record Command(long user, long room, int seq) {}

    /** As it is since, also when it had come as far already. */
    public Uni<ReadState> handle(Command command) {
        return rooms.of(command.user(), command.room())
                .chain(room ->
                        openness.shows(command.user(), room)
                                .chain(shown -> mark(command, room, shown)))
                .invoke(() -> pulse.read(command.user()));
    }

    private Uni<ReadState> mark(Command command, RoomView room, boolean shown) {
        long user = command.user();
        return since(command, room)
                .chain(since ->
                        states.markRead(user, room.room().id(), command.seq(), shown, since))
                .chain(moved -> {
                    moved.ifPresent(state -> tell(user, room, state, shown));
                    return moved.map(state -> Uni.createFrom().item(state))
                            .orElseGet(() -> unmoved(user, room));
                });
    }

    private Uni<ReadState> unmoved(long user, RoomView room) {
        return connections.since(user).chain(since -> states.of(user, room.room().id(), since));
    }

    /** Nothing calls anybody after the end: then it need not be asked for. */
    private Uni<Instant> since(Command command, RoomView room) {
        return command.seq() >= room.head().top()
                ? Uni.createFrom().item(Connections.NOT_YET)
                : connections.since(command.user());
    }

    private void tell(long user, RoomView room, ReadState state, boolean shown) {
        feed.read(user, List.of(state));
        if (shown && room.head().members() <= TOLD) {
            feed.receipt(new Receipt(state.room(), user, state.seq()));
        }
    }
}
