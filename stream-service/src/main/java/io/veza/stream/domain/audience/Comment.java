package io.veza.stream.domain.audience;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Revision;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says at a moment of a track.
 *
 * @param author null: it is deleted, or the account was erased
 * @param replyTo null: it answers nothing
 * @param editedAt null: as it was first said
 */
public record Comment(
        long id,
        long track,
        @Nullable Long author,
        String text,
        int atMs,
        @Nullable Long replyTo,
        Instant createdAt,
        @Nullable Instant editedAt) {

    public Comment {
        text = text.strip();
        Objects.requireNonNull(createdAt, "createdAt");
    }

    /** At the same moment as what it answers; answers to answers are answers to that. */
    public Comment reply(long newId, long person, String words, Instant now) {
        return new Comment(newId, track, person, words, atMs, thread(), now, null);
    }

    /** What it belongs to: itself, or what it answers. */
    public long thread() {
        return replyTo == null ? id : replyTo;
    }

    /** Only the place is left. */
    public boolean isDeleted() {
        return author == null;
    }

    public boolean mayEdit(Principal person) {
        return author != null && author == person.user();
    }

    public boolean mayDelete(Principal person, long artist) {
        return !isDeleted() && (mayEdit(person) || person.user() == artist || person.isAdmin());
    }

    public Comment edit(String words, Instant now) {
        return words.strip().equals(text)
                ? this
                : new Comment(id, track, author, words, atMs, replyTo, createdAt, now);
    }

    public Revision revision() {
        return Revision.of(text);
    }
}
