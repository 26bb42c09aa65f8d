package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.passkey.Purpose;
import java.time.Duration;
import java.util.Optional;

/** Ceremonies that have begun, for whichever node is asked to finish them. */
public interface PasskeyChallenges {

    Uni<Void> open(OpaqueSecret challenge, Purpose purpose, Duration life);

    /** What it is good for, to the first who asks; empty when it has expired or was taken. */
    Uni<Optional<Purpose>> take(OpaqueSecret challenge);
}
