package io.veza.stream.application.repost;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.audience.Mark;
import io.veza.stream.domain.audience.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lists who has passed a track on, newest first, to whoever may know of it. */
@ApplicationScoped
public class ListReposters {

    private final GetTrack getTrack;
    private final Reposts reposts;

    ListReposters(GetTrack getTrack, Reposts reposts) {
        this.getTrack = getTrack;
        this.reposts = reposts;
    }

    public Uni<Page<Mark>> handle(long track, PageRequest page, Optional<Principal> caller) {
        return getTrack.handle(track, caller)
                .chain(() -> reposts.on(track, Newest.before(page), page.limit() + 1))
                .map(found -> Page.cut(found, page.limit(), last -> Long.toString(last.id())));
    }
}
