package io.veza.chat.domain.room;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a room's log ends.
 *
 * @param epoch changes when sequence numbers begin anew; positions of another epoch are void
 * @param top sequence number of the newest event; 0 in a room where nothing happened
 * @param messages how many messages there have been
 * @param members how many people are in the room
 * @param activeAt when the newest message was written; null when there is none
 */
public record Head(String epoch, int top, int messages, int members, @Nullable Instant activeAt) {

    public Head {
        Objects.requireNonNull(epoch, "epoch");
    }

    /** The head of a room in which nothing has happened. */
    public static Head fresh(String epoch) {
        return new Head(epoch, 0, 0, 0, null);
    }

    public Head afterMessage(Instant at) {
        return new Head(epoch, Math.addExact(top, 1), messages + 1, members, at);
    }

    /** After something was said in a thread: it is not part of the room's own talk. */
    public Head afterReply(Instant at) {
        return new Head(epoch, Math.addExact(top, 1), messages, members, at);
    }

    /** After something was done to a message that is there. */
    public Head afterChange() {
        return new Head(epoch, Math.addExact(top, 1), messages, members, activeAt);
    }

    public Head afterJoin() {
        return new Head(epoch, Math.addExact(top, 1), messages, members + 1, activeAt);
    }

    public Head afterLeave() {
        return new Head(epoch, Math.addExact(top, 1), messages, members - 1, activeAt);
    }
}
