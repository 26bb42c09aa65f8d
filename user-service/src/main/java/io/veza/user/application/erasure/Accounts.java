package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.erasure.Erasure;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is here of somebody. */
@FunctionalInterface
public interface Accounts {

    /**
     * All of it at once, unless they have come back in the meantime.
     *
     * @return how many of what; empty: they have
     */
    Uni<Optional<Map<String, Long>>> erase(Erasure erasure, Instant now, Instant handleKept);
}
