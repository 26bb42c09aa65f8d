package io.veza.chat.domain.message;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a room.
 *
 * @param seq its place in the room's one order
 * @param text null in a message without words, and once it is deleted
 * @param nonce the author's own token; see {@link #seenBy}
 * @param replyTo id of the message it answers
 * @param threadRoot id of the message whose thread it belongs to
 */
public record Message(
        long id,
        long room,
        int seq,
        long author,
        @Nullable Text text,
        Instant at,
        @Nullable Nonce nonce,
        @Nullable Long replyTo,
        @Nullable Long threadRoot,
        Extras extras,
        MessageState state) {

    public Message {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(extras, "extras");
        Objects.requireNonNull(state, "state");
    }

    /** A plain message as it is sent. */
    public Message(
            long id,
            long room,
            int seq,
            long author,
            Text text,
            Instant at,
            @Nullable Nonce nonce,
            @Nullable Long replyTo,
            @Nullable Long threadRoot) {
        this(
                id,
                room,
                seq,
                author,
                text,
                at,
                nonce,
                replyTo,
                threadRoot,
                Extras.NONE,
                MessageState.FRESH);
    }

    /** Empty in a message without words, and once it is deleted. */
    public String words() {
        return text == null ? "" : text.value();
    }

    /** About how many characters it carries. */
    public int length() {
        return words().length() + extras.length();
    }

    /** Place of the newest event about it. */
    public int latest() {
        return Math.max(seq, state.changed());
    }

    public boolean isDeleted() {
        return state.isDeleted();
    }

    public Message deleted(int seq, Instant when) {
        return with(null, Extras.NONE, state.deleted(seq, when));
    }

    /** With the words it had before it was deleted. */
    public Message restored(@Nullable Text words, Extras besides, int seq) {
        return with(words, besides, state.restored(seq));
    }

    public Message pinned(int seq, Instant when) {
        return with(text, extras, state.pinned(seq, when));
    }

    public Message unpinned(int seq) {
        return with(text, extras, state.pinned(seq, null));
    }

    /** Other words, and what they bring with them. */
    public Message edited(@Nullable Text words, Extras besides, int seq, Instant when) {
        return with(words, besides, state.edited(seq, when));
    }

    /** What it has besides its words has changed. */
    public Message with(Extras besides, int seq) {
        return with(text, besides, state.touched(seq));
    }

    /** Its reactions have changed. */
    public Message touched(int seq) {
        return with(text, extras, state.touched(seq));
    }

    /** The message as one person may see it: a nonce is its author's alone. */
    public Message seenBy(long user) {
        return nonce == null || user == author ? this : withoutNonce();
    }

    public Message withoutNonce() {
        return new Message(
                id, room, seq, author, text, at, null, replyTo, threadRoot, extras, state);
    }

    private Message with(@Nullable Text words, Extras besides, MessageState next) {
        return new Message(
                id, room, seq, author, words, at, nonce, replyTo, threadRoot, besides, next);
    }
}
