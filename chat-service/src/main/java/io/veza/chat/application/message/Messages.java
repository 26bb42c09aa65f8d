package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.MessageEdit;
import java.util.Collection;
import java.util.List;

/** Reads the stored messages of a room; both ways ascending in seq. */
public interface Messages {

    /** The last ones with a smaller seq that are in no thread. */
    Uni<List<Message>> before(long room, int seq, int limit);

    /** The first ones with a greater seq that are in no thread. */
    Uni<List<Message>> after(long room, int seq, int limit);

    /** As {@link #before} of one thread. */
    Uni<List<Message>> repliesBefore(long room, long root, int seq, int limit);

    /** As {@link #after} of one thread. */
    Uni<List<Message>> repliesAfter(long room, long root, int seq, int limit);

    /** In no order; without those that are not in the room. */
    Uni<List<Message>> find(long room, Collection<Long> ids);

    /**
     * Those sent or changed after a place, in the order of {@link Message#latest}; more than asked
     * for where the last of them were changed together.
     */
    Uni<List<Message>> changedSince(long room, int seq, int limit);

    /** Ids of somebody's last ones that are not deleted, of the newest 10,000 places. */
    Uni<List<Long>> lastOf(long room, long author, int limit);

    /** Newest pin first. */
    Uni<List<Message>> pinned(long room);

    /** Oldest first. */
    Uni<List<MessageEdit>> edits(long room, long message);
}
