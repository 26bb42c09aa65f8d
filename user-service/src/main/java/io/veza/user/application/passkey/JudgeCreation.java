package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.passkey.Ceremony;
import io.veza.user.domain.passkey.PasskeyError;
import io.veza.user.domain.passkey.PublicKey;
import io.veza.user.domain.passkey.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether a device made what it was asked for, by the person it was asked of. */
@ApplicationScoped
class JudgeCreation {

    private final PasskeyChallenges challenges;
    private final Ceremonies ceremonies;

    JudgeCreation(PasskeyChallenges challenges, Ceremonies ceremonies) {
        this.challenges = challenges;
        this.ceremonies = ceremonies;
    }

    Uni<PublicKey> handle(long user, Ceremonies.Creation creation) {
        OpaqueSecret challenge =
                ceremonies.challenge(creation.clientData()).orElseThrow(JudgeCreation::over);
        return challenges
                .take(challenge)
                .invoke(purpose -> require(purpose, user))
                .map(_ -> ceremonies.made(creation, challenge));
    }

    private static void require(Optional<Purpose> purpose, long user) {
        Purpose wanted = new Purpose(Ceremony.REGISTRATION, user);
        if (!purpose.equals(Optional.of(wanted))) {
            throw over();
        }
    }

    private static DomainException over() {
        return new DomainException(
                PasskeyError.PASSKEY_INVALID,
                "This took too long, or was done before; begin anew.");
    }
}
