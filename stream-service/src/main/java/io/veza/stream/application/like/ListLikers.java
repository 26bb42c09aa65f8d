package io.veza.stream.application.like;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.audience.Mark;
import io.veza.stream.domain.audience.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lists who likes a track, newest first, to whoever may know of it. */
@ApplicationScoped
public class ListLikers {

    private final GetTrack getTrack;
    private final Likes likes;

    ListLikers(GetTrack getTrack, Likes likes) {
        this.getTrack = getTrack;
        this.likes = likes;
    }

    public Uni<Page<Mark>> handle(long track, PageRequest page, Optional<Principal> caller) {
        return getTrack.handle(track, caller)
                .chain(() -> likes.on(track, Newest.before(page), page.limit() + 1))
                .map(found -> Page.cut(found, page.limit(), last -> Long.toString(last.id())));
    }
}
