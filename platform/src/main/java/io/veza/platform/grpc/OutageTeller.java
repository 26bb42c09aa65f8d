package io.veza.platform.grpc;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Outages;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Tells callers that what a call needs is away for a while, and operators once for many calls. */
@Singleton
class OutageTeller {

    private static final Logger LOG = Logger.getLogger(OutageTeller.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final Instance<Outages> known;
    private final Clock clock;
    private final AtomicReference<Instant> told = new AtomicReference<>(Instant.MIN);

    OutageTeller(Instance<Outages> known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** Empty for what no outage explains. */
    Optional<DomainException> refusal(Throwable failure) {
        if (known.stream().noneMatch(outages -> outages.explain(failure))) {
            return Optional.empty();
        }
        tell(failure);
        return Optional.of(
                DomainException.retryable(
                        CoreError.UNAVAILABLE, "A part of the suite does not answer", RETRY_AFTER));
    }

    private void tell(Throwable failure) {
        Instant now = clock.instant();
        Instant last = told.get();
        if (last.isBefore(now.minus(QUIET)) && told.compareAndSet(last, now)) {
            LOG.warnf(
                    "Calls fail because something they need does not answer: %s",
                    failure.getMessage());
        }
    }
}
