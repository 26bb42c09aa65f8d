package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.MessageEdit;
import java.util.List;

/** Reads the stored messages of a room; both ways ascending in seq. */
public interface Messages {

    /** The last ones with a smaller seq. */
    Uni<List<Message>> before(long room, int seq, int limit);

    /** The first ones with a greater seq. */
    Uni<List<Message>> after(long room, int seq, int limit);

    /** Those sent or changed after a place, in the order of {@link Message#latest}. */
    Uni<List<Message>> changedSince(long room, int seq, int limit);

    /** Newest pin first. */
    Uni<List<Message>> pinned(long room);

    /** Oldest first. */
    Uni<List<MessageEdit>> edits(long room, long message);
}
