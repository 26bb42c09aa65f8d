package io.veza.stream.application.comment;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.audience.Comment;
import org.jspecify.annotations.Nullable;

/** A place in the comments as they come while a track plays. */
public record Moment(int atMs, long thread, long id) {

    static final Moment BEGINNING = new Moment(-1, 0, 0);

    private static final String BETWEEN = "-";
    private static final int PARTS = 3;

    static Moment of(Comment comment) {
        return new Moment(comment.atMs(), comment.thread(), comment.id());
    }

    static Moment parse(@Nullable String cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        String[] parts = cursor.split(BETWEEN, -1);
        try {
            if (parts.length == PARTS) {
                return new Moment(
                        Integer.parseInt(parts[0]),
                        Long.parseLong(parts[1]),
                        Long.parseLong(parts[2]));
            }
        } catch (NumberFormatException foreign) {
            // Refused below.
        }
        throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
    }

    String cursor() {
        return atMs + BETWEEN + thread + BETWEEN + id;
    }
}
