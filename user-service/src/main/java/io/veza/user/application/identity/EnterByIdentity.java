package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.OpenDoor;
import io.veza.user.application.session.SecondFactor;
import io.veza.user.application.session.SignedIn;
import io.veza.user.domain.factor.FirstStep;
import io.veza.user.domain.session.Factor;
import io.veza.user.domain.session.Knock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

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
        FirstStep identity = new FirstStep(user, Factor.IDENTITY);
        return factor.atTheDoor(identity, visitor.deviceToken(), clock.instant())
                .chain(proof -> door.handle(user, proof, visitor.knock()));
    }
}
