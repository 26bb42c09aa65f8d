package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.OpenDoor;
import io.veza.user.application.session.SecondFactor;
import io.veza.user.application.session.SignedIn;
import io.veza.user.domain.session.Factor;
import io.veza.user.domain.session.Knock;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets somebody in whom a provider vouches for, once they have proved what else their account asks
 * for. An identity stands for the password, and for nothing more.
 */
@ApplicationScoped
class EnterByIdentity {

    private final SecondFactor factor;
    private final OpenDoor door;
    private final Clock clock;

    EnterByIdentity(SecondFactor factor, OpenDoor door, Clock clock) {
        this.factor = factor;
        this.door = door;
        this.clock = clock;
    }

    /** Where somebody comes from, and with what. */
    record Visitor(Knock knock, String deviceToken) {}

    /** Refuses MFA_REQUIRED with a challenge, and whatever keeps people out at the door. */
    Uni<SignedIn> handle(long user, Visitor visitor) {
        Instant now = clock.instant();
        return factor.atTheDoor(user, visitor.deviceToken(), now)
                .map(proof -> new Proof(proof.at(), instead(proof.factors())))
                .chain(proof -> door.handle(user, proof, visitor.knock()));
    }

    private static Set<Factor> instead(Set<Factor> factors) {
        return Stream.concat(factors.stream(), Stream.of(Factor.IDENTITY))
                .filter(proved -> proved != Factor.PASSWORD)
                .collect(Collectors.toUnmodifiableSet());
    }
}
