package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.identity.Errand;
import io.veza.user.domain.identity.Provider;
import io.veza.user.domain.identity.VisitSecrets;
import java.time.Instant;
import java.util.Optional;

/** Visits to providers that have begun. */
public interface Visits {

    Uni<Void> begin(VisitSecrets secrets, Provider provider, Errand errand, Instant until);

    /** Ends it, so that nobody does twice; empty when there is none of this browser. */
    Uni<Optional<Errand>> finish(VisitSecrets secrets, Provider provider, Instant now);
}
