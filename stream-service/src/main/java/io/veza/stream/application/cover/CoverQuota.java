package io.veza.stream.application.cover;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.cover.CoverError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Refuses who has changed covers of one kind often enough in a day. */
@ApplicationScoped
public class CoverQuota {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LATER = Duration.ofHours(1);

    private final CoverLimits limits;
    private final Clock clock;

    CoverQuota(CoverLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param shown how many somebody has put since then
     */
    public Uni<Void> require(Function<Instant, Uni<Integer>> shown) {
        return shown.apply(clock.instant().minus(DAY)).invoke(this::require).replaceWithVoid();
    }

    private void require(int shown) {
        if (shown >= limits.daily()) {
            throw DomainException.retryable(
                    CoverError.COVER_CHANGED_LATELY,
                    "You have changed covers often today; come back later",
                    LATER);
        }
    }
}
