package io.veza.chat.domain.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a message since it was sent.
 *
 * @param changed sequence number of the newest event that changed it; 0 when none has
 * @param edits how often its words were changed
 */
public record MessageState(
        int changed,
        int edits,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        @Nullable Instant pinnedAt) {

    public static final MessageState FRESH = new MessageState(0, 0, null, null, null);

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public boolean isPinned() {
        return pinnedAt != null;
    }

    MessageState edited(int seq, Instant at) {
        return new MessageState(seq, edits + 1, at, deletedAt, pinnedAt);
    }

    MessageState deleted(int seq, Instant at) {
        return new MessageState(seq, edits, editedAt, at, null);
    }

    MessageState restored(int seq) {
        return new MessageState(seq, edits, editedAt, null, null);
    }

    MessageState touched(int seq) {
        return new MessageState(seq, edits, editedAt, deletedAt, pinnedAt);
    }

    MessageState pinned(int seq, @Nullable Instant at) {
        return new MessageState(seq, edits, editedAt, deletedAt, at);
    }
}
