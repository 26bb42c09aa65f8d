package io.veza.stream.application.cover;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.cover.CoverError;
import io.veza.stream.domain.cover.CoverOf;
import io.veza.stream.domain.painting.Painting;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

/** Puts another cover on something of one's own, so often in a day. */
@ApplicationScoped
public class ShowCover {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LATER = Duration.ofHours(1);

    private final Covers covers;
    private final CoverAccess access;
    private final CoverLimits limits;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ShowCover(Covers covers, CoverAccess access, CoverLimits limits, Ids ids, Clock clock) {
        this.covers = covers;
        this.access = access;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses before the picture is read: also COVER_CHANGED_LATELY. */
    public Uni<Void> requireAllowed(CoverOf of, Principal caller) {
        return access.requireOwn(of, caller)
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
    public Cover begin(CoverOf of, Principal caller) {
        byte[] bytes = new byte[Painting.KEY_BYTES];
        random.nextBytes(bytes);
        return new Cover(ids.next(), caller.user(), of, Painting.key(bytes), clock.instant());
    }

    public Uni<Void> handle(Cover cover) {
        return covers.show(cover);
    }
}
