package io.veza.stream.application.comment;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.audience.AudienceError;
import io.veza.stream.domain.audience.Comment;
import io.veza.stream.domain.track.Track;

/** Refuses who may not. */
public final class CommentAccess {

    private CommentAccess() {}

    static void requireOwn(Comment comment, Principal caller) {
        requireThere(comment);
        if (!comment.mayEdit(caller)) {
            throw refused("Only its author can change a comment");
        }
    }

    static void requireDeletable(Comment comment, Track track, Principal caller) {
        requireThere(comment);
        if (!comment.mayDelete(caller, track.artist())) {
            throw refused("Only its author and the artist can delete a comment");
        }
    }

    private static void requireThere(Comment comment) {
        if (comment.isDeleted()) {
            throw notFound();
        }
    }

    private static DomainException refused(String message) {
        return new DomainException(AudienceError.NOT_YOUR_COMMENT, message);
    }

    public static DomainException notFound() {
        return new DomainException(AudienceError.COMMENT_NOT_FOUND, "There is no such comment");
    }
}
