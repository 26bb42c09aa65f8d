package io.veza.chat.domain.message;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a room.
 *
 * @param seq its place in the room's one order
 * @param nonce the author's own token; see {@link #seenBy}
 * @param replyTo id of the message it answers
 * @param threadRoot id of the message whose thread it belongs to
 */
public record Message(
        long id,
        long room,
        int seq,
        long author,
        Text text,
        Instant at,
        @Nullable Nonce nonce,
        @Nullable Long replyTo,
        @Nullable Long threadRoot) {

    public Message {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    /** The message as one person may see it: a nonce is its author's alone. */
    public Message seenBy(long user) {
        if (nonce == null || user == author) {
            return this;
        }
        return new Message(id, room, seq, author, text, at, null, replyTo, threadRoot);
    }
}
