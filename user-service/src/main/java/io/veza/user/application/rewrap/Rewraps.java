package io.veza.user.application.rewrap;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.rewrap.Rewrap;
import java.time.Instant;
import java.util.Optional;

/** The ways that were begun. */
public interface Rewraps {

    Uni<Optional<Rewrap>> find(String keyId);

    /** Begins, or begins anew when it was finished; goes on when it runs. */
    Uni<Void> begin(String keyId, long by, Instant now);

    Uni<Void> advance(String keyId, int done);

    Uni<Void> finish(String keyId, Instant now);
}
