package io.veza.stream.application.comment;

import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.audience.Comment;
import io.veza.stream.domain.track.Track;
import java.util.Optional;

/** A comment, and what the caller may do with it. */
public record CommentView(Comment comment, boolean mayEdit, boolean mayDelete) {

    static CommentView of(Comment comment, Track track, Optional<Principal> caller) {
        return new CommentView(
                comment,
                caller.filter(comment::mayEdit).isPresent(),
                caller.filter(person -> comment.mayDelete(person, track.artist())).isPresent());
    }
}
