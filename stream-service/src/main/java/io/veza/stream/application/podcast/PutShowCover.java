package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.cover.CoverLimits;
import io.veza.stream.domain.cover.CoverError;
import io.veza.stream.domain.painting.Painting;
import io.veza.stream.domain.podcast.ShowCover;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

/** Puts another cover on one's show, so often in a day. */
@ApplicationScoped
public class PutShowCover {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LATER = Duration.ofHours(1);

    private final ShowCovers covers;
    private final GetShow getShow;
    private final CoverLimits limits;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PutShowCover(ShowCovers covers, GetShow getShow, CoverLimits limits, Ids ids, Clock clock) {
        this.covers = covers;
        this.getShow = getShow;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses before the picture is read: also COVER_CHANGED_LATELY. */
    public Uni<Void> requireAllowed(long show, Principal caller) {
        return getShow.own(show, caller)
                .chain(() -> covers.since(caller.user(), clock.instant().minus(DAY)))
                .invoke(this::requireQuota)
                .replaceWithVoid();
    }

    private void requireQuota(int shown) {
        if (shown >= limits.daily()) {
            throw DomainException.retryable(
                    CoverError.COVER_CHANGED_LATELY,
                    "You have changed covers often today; come back later",
                    LATER);
        }
    }

    /** One that is painted and whose files must be there before it is shown. */
    public ShowCover begin(long show, Principal caller) {
        byte[] bytes = new byte[Painting.KEY_BYTES];
        random.nextBytes(bytes);
        return new ShowCover(ids.next(), caller.user(), show, Painting.key(bytes), clock.instant());
    }

    public Uni<Void> handle(ShowCover cover) {
        return covers.show(cover);
    }
}
