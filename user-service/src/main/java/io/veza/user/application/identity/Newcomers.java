package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.identity.Newcomer;
import java.time.Instant;
import java.util.Optional;

/** People who have yet to choose a handle. */
public interface Newcomers {

    Uni<Void> keep(byte[] ticket, Newcomer newcomer, Instant until);

    Uni<Optional<Newcomer>> find(byte[] ticket, Instant now);
}
