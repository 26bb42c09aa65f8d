package io.veza.stream.application.comment;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.audience.Comment;
import io.veza.stream.domain.track.Track;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What people say of tracks. */
public interface Comments {

    /**
     * @param artist whose track it is
     * @param most how many one person may have on one track
     */
    Uni<Comment> add(Comment comment, Answered answered, long artist, int most);

    /** Fails with COMMENT_NOT_FOUND, also for one of another track. */
    Uni<Comment> get(long track, long id);

    Uni<Comment> change(Track track, long id, Principal caller, UnaryOperator<Comment> change);

    /** One that was answered keeps its place. */
    Uni<Void> delete(Track track, long id, Principal caller, Consumer<Comment> check);

    /**
     * Newest first.
     *
     * @param viewer 0: nobody; those whom the viewer has blocked, or who have blocked the viewer,
     *     are left out
     */
    Uni<List<Comment>> newest(long track, long viewer, long before, int limit);

    /** As they come while it plays. */
    Uni<List<Comment>> byMoment(long track, long viewer, Moment behind, int limit);

    /**
     * Whose comment is answered.
     *
     * @param author 0: nobody's
     */
    record Answered(long author) {

        static final Answered NONE = new Answered(0);
    }
}
