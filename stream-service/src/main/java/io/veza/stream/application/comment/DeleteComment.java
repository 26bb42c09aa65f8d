package io.veza.stream.application.comment;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Takes a comment away; where it was answered, its place stays. */
@ApplicationScoped
public class DeleteComment {

    private final GetTrack getTrack;
    private final Comments comments;

    DeleteComment(GetTrack getTrack, Comments comments) {
        this.getTrack = getTrack;
        this.comments = comments;
    }

    public Uni<Void> handle(long id, long comment, Principal caller) {
        return getTrack.handle(id, Optional.of(caller))
                .chain(track ->
                        comments.delete(
                                track,
                                comment,
                                caller,
                                found -> CommentAccess.requireDeletable(found, track, caller)));
    }
}
