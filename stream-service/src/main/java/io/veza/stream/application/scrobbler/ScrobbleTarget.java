package io.veza.stream.application.scrobbler;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.scrobbler.Delivery;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import java.util.List;

/** A service that takes listens. */
public interface ScrobbleTarget {

    ScrobblerService service();

    /** Whether this suite sends there. */
    boolean isOffered();

    /**
     * Whose token it is, and what proves it from now on.
     *
     * @param shown what the person has brought
     */
    Uni<Account> open(String shown);

    /** Never fails: what becomes of it is the answer. */
    Uni<Delivery> send(String secret, List<Listen> listens);

    /**
     * An account there.
     *
     * @param secret what is kept, sealed
     */
    record Account(String name, String secret) {}
}
