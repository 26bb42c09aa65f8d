package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.reading.ReadState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far everybody has read: two numbers for each person and room, no row for each message. */
public interface ReadStates {

    /**
     * Moves a position forward, at most to the room's top; never back.
     *
     * @param shown others may know
     * @param connectedSince who was not connected is not called by what calls everybody who is
     * @return empty when it had come as far already
     */
    Uni<Optional<ReadState>> markRead(
            long user, long room, int seq, boolean shown, Instant connectedSince);

    /** As it is. */
    Uni<ReadState> of(long user, long room, Instant connectedSince);

    /** Takes a position back: the message there is unread. */
    Uni<ReadState> markUnread(long user, long room, int seq, Instant connectedSince);

    /** In every room of theirs; those in which something was unread. */
    Uni<List<ReadState>> markAllRead(long user);

    Uni<Notifications> notifications(long user, long room);

    Uni<Void> notify(long user, long room, Notifications notifications);
}
