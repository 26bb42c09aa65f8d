package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.passkey.PasskeyLimits;
import io.veza.user.domain.passkey.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Makes the challenge a ceremony begins with. */
@ApplicationScoped
class BeginCeremony {

    private final PasskeyChallenges challenges;
    private final PasskeyLimits limits;
    private final SecureRandom random;

    BeginCeremony(PasskeyChallenges challenges, PasskeyLimits limits, SecureRandom random) {
        this.challenges = challenges;
        this.limits = limits;
        this.random = random;
    }

    Uni<OpaqueSecret> handle(Purpose purpose) {
        OpaqueSecret challenge = OpaqueSecret.random(random);
        return challenges.open(challenge, purpose, limits.challenge()).replaceWith(challenge);
    }
}
