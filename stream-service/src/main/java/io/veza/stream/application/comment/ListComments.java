package io.veza.stream.application.comment;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.audience.Comment;
import io.veza.stream.domain.audience.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lists what was said of a track, to whoever may know of it. */
@ApplicationScoped
public class ListComments {

    private static final long NOBODY = 0;

    private final GetTrack getTrack;
    private final Comments comments;

    ListComments(GetTrack getTrack, Comments comments) {
        this.getTrack = getTrack;
        this.comments = comments;
    }

    /**
     * @param byMoment as they come while it plays; otherwise newest first
     */
    public record Query(
            long track, boolean byMoment, PageRequest page, Optional<Principal> caller) {

        private long viewer() {
            return caller.map(Principal::user).orElse(NOBODY);
        }
    }

    public Uni<Page<CommentView>> handle(Query query) {
        return getTrack.handle(query.track(), query.caller())
                .chain(track ->
                        (query.byMoment() ? byMoment(query) : newest(query))
                                .map(page ->
                                        page.map(one ->
                                                CommentView.of(one, track, query.caller()))));
    }

    private Uni<Page<Comment>> newest(Query query) {
        int limit = query.page().limit();
        return comments.newest(
                        query.track(), query.viewer(), Newest.before(query.page()), limit + 1)
                .map(found -> Page.cut(found, limit, last -> Long.toString(last.id())));
    }

    private Uni<Page<Comment>> byMoment(Query query) {
        int limit = query.page().limit();
        Moment behind = Moment.parse(query.page().cursor());
        return comments.byMoment(query.track(), query.viewer(), behind, limit + 1)
                .map(found -> Page.cut(found, limit, last -> Moment.of(last).cursor()));
    }
}
