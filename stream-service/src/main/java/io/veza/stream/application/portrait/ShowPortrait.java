package io.veza.stream.application.portrait;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.stream.domain.painting.Painting;
import io.veza.stream.domain.portrait.Portrait;
import io.veza.stream.domain.portrait.PortraitError;
import io.veza.stream.domain.portrait.PortraitKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

/** Shows another picture of somebody, so often in a day. */
@ApplicationScoped
public class ShowPortrait {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LATER = Duration.ofHours(1);

    private final Portraits portraits;
    private final PortraitLimits limits;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public ShowPortrait(Portraits portraits, PortraitLimits limits, Ids ids, Clock clock) {
        this.portraits = portraits;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses PORTRAIT_CHANGED_LATELY before the picture is read. */
    public Uni<Void> requireQuota(long owner) {
        return portraits
                .since(owner, clock.instant().minus(DAY))
                .invoke(shown -> {
                    if (shown >= limits.daily()) {
                        throw DomainException.retryable(
                                PortraitError.PORTRAIT_CHANGED_LATELY,
                                "You have changed your pictures often today; come back later",
                                LATER);
                    }
                })
                .replaceWithVoid();
    }

    /** One that is painted and whose files must be there before it is shown. */
    public Portrait begin(long owner, PortraitKind kind) {
        return new Portrait(ids.next(), owner, kind, Painting.key(random), clock.instant());
    }

    public Uni<Void> handle(Portrait portrait) {
        return portraits.show(portrait);
    }
}
