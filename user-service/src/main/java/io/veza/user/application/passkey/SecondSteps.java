package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.factor.OpaqueSecret;

/** Sign-ins whose password was right. */
@FunctionalInterface
public interface SecondSteps {

    /** Whose it is, which costs no try; refuses CHALLENGE_INVALID. */
    Uni<Long> holder(OpaqueSecret challenge);
}
