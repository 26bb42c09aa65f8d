package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.factor.FirstStep;
import java.time.Instant;
import java.util.Optional;

/** Sign-ins that wait for their code. */
public interface Challenges {

    Uni<Void> open(byte[] hash, FirstStep first, Instant until);

    /**
     * What it began with, for one more try; empty when it has expired, is spent or has no try left.
     */
    Uni<Optional<FirstStep>> attempt(byte[] hash, int tries, Instant now);

    /** Whose it is; empty when no try would be admitted. */
    Uni<Optional<Long>> holder(byte[] hash, int tries, Instant now);

    /** Spends it; false when somebody was faster. */
    Uni<Boolean> spend(byte[] hash, Instant now);
}
