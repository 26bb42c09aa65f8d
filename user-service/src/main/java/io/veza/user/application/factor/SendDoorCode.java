package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.phone.SendCode;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.mail.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends a code to the phone of somebody whose password was right. */
@ApplicationScoped
public class SendDoorCode {

    private final DoorChallenges challenges;
    private final SendCode send;

    SendDoorCode(DoorChallenges challenges, SendCode send) {
        this.challenges = challenges;
        this.send = send;
    }

    /** The last digits of the number. Refuses CHALLENGE_INVALID and what sending refuses. */
    public Uni<String> handle(OpaqueSecret challenge, Language language) {
        return challenges.holder(challenge).chain(account -> send.handle(account, language));
    }
}
