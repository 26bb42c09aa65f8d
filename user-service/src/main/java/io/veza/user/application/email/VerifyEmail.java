package io.veza.user.application.email;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.MailToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes the link as the proof that the owner reads what is sent to the address. */
@ApplicationScoped
public class VerifyEmail {

    private final EmailAddresses addresses;
    private final Clock clock;

    VerifyEmail(EmailAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    public Uni<Void> handle(MailToken token) {
        return addresses
                .verify(token, clock.instant())
                .invoke(VerifyEmail::orInvalid)
                .replaceWithVoid();
    }

    static void orInvalid(boolean good) {
        if (!good) {
            throw MailToken.invalid();
        }
    }
}
