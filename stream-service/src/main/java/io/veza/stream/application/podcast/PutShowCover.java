package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.cover.CoverQuota;
import io.veza.stream.domain.painting.Painting;
import io.veza.stream.domain.podcast.ShowCover;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;

/** Puts another cover on one's show, so often in a day. */
@ApplicationScoped
public class PutShowCover {

    private final ShowCovers covers;
    private final GetShow getShow;
    private final CoverQuota quota;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PutShowCover(ShowCovers covers, GetShow getShow, CoverQuota quota, Ids ids, Clock clock) {
        this.covers = covers;
        this.getShow = getShow;
        this.quota = quota;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses before the picture is read: also COVER_CHANGED_LATELY. */
    public Uni<Void> requireAllowed(long show, Principal caller) {
        return getShow.own(show, caller)
                .chain(() -> quota.require(since -> covers.since(caller.user(), since)));
    }

    /** One that is painted and whose files must be there before it is shown. */
    public ShowCover begin(long show, Principal caller) {
        return new ShowCover(
                ids.next(), caller.user(), show, Painting.key(random), clock.instant());
    }

    public Uni<Void> handle(ShowCover cover) {
        return covers.show(cover);
    }
}
