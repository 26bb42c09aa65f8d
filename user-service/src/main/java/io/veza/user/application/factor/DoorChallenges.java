package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.passkey.SecondSteps;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.factor.FactorLimits;
import io.veza.user.domain.factor.FirstStep;
import io.veza.user.domain.factor.OpaqueSecret;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * What leads from a right password, or what stands for it, to its code: a secret of few tries and a
 * short life.
 */
@ApplicationScoped
class DoorChallenges implements SecondSteps {

    private final Challenges challenges;
    private final FactorLimits limits;
    private final SecureRandom random;
    private final Clock clock;

    DoorChallenges(Challenges challenges, FactorLimits limits, SecureRandom random, Clock clock) {
        this.challenges = challenges;
        this.limits = limits;
        this.random = random;
        this.clock = clock;
    }

    Uni<OpaqueSecret> open(FirstStep first) {
        OpaqueSecret challenge = OpaqueSecret.random(random);
        return challenges
                .open(challenge.hash(), first, clock.instant().plus(limits.challenge()))
                .replaceWith(challenge);
    }

    /** What it began with; refuses CHALLENGE_INVALID when it is over. */
    Uni<FirstStep> attempt(OpaqueSecret challenge) {
        return challenges
                .attempt(challenge.hash(), limits.challengeTries(), clock.instant())
                .map(first -> first.orElseThrow(DoorChallenges::invalid));
    }

    @Override
    public Uni<Long> holder(OpaqueSecret challenge) {
        return challenges
                .holder(challenge.hash(), limits.challengeTries(), clock.instant())
                .map(account -> account.orElseThrow(DoorChallenges::invalid));
    }

    Uni<Void> spend(OpaqueSecret challenge) {
        return challenges
                .spend(challenge.hash(), clock.instant())
                .invoke(spent -> {
                    if (!spent) {
                        throw invalid();
                    }
                })
                .replaceWithVoid();
    }

    private static DomainException invalid() {
        return new DomainException(
                FactorError.CHALLENGE_INVALID, "This sign-in has waited too long; begin anew.");
    }
}
