package io.veza.chat.application.scheduled;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.scheduled.ScheduledMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages that are to be sent later. What a process is sending just now cannot be changed. */
public interface ScheduledMessages {

    /**
     * Stores one, unless the person has as many as they may.
     *
     * @return whether it was stored
     */
    Uni<Boolean> create(ScheduledMessage message, int most);

    /**
     * The next one first.
     *
     * @param room 0: of all rooms
     */
    Uni<List<ScheduledMessage>> of(long user, long room);

    Uni<Optional<ScheduledMessage>> find(Key key);

    /** False when it is not there any more, or being sent. */
    Uni<Boolean> update(ScheduledMessage message, Instant now);

    /** Empty when it is not there any more, or being sent. */
    Uni<Optional<ScheduledMessage>> cancel(Key key, Instant now);

    /**
     * Takes one for sending until the lease ends. Empty when there is none, or it is being sent.
     */
    Uni<Optional<ScheduledMessage>> take(Key key, Instant now, Instant until);

    /** As {@link #take}, those that are due, the oldest first; of each place only one process. */
    Uni<List<ScheduledMessage>> takeDue(Instant now, Instant until, int limit);

    /** Try again at that time. */
    Uni<Void> postpone(long id, Instant until);

    Uni<Void> fail(long id, String code);

    Uni<Void> remove(long id);

    /** One of somebody's in a room. */
    record Key(long user, long room, long id) {}
}
