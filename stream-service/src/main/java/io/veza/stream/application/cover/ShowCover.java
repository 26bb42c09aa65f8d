package io.veza.stream.application.cover;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.cover.CoverOf;
import io.veza.stream.domain.painting.Painting;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;

/** Puts another cover on something of one's own, so often in a day. */
@ApplicationScoped
public class ShowCover {

    private final Covers covers;
    private final CoverAccess access;
    private final CoverQuota quota;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ShowCover(Covers covers, CoverAccess access, CoverQuota quota, Ids ids, Clock clock) {
        this.covers = covers;
        this.access = access;
        this.quota = quota;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses before the picture is read: also COVER_CHANGED_LATELY. */
    public Uni<Void> requireAllowed(CoverOf of, Principal caller) {
        return access.requireOwn(of, caller)
                .chain(() -> quota.require(since -> covers.since(caller.user(), since)));
    }

    /** One that is painted and whose files must be there before it is shown. */
    public Cover begin(CoverOf of, Principal caller) {
        return new Cover(ids.next(), caller.user(), of, Painting.key(random), clock.instant());
    }

    public Uni<Void> handle(Cover cover) {
        return covers.show(cover);
    }
}
