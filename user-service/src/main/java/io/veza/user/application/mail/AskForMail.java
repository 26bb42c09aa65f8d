package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.session.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Sends a link to whoever has an address. The address is only looked up when the mail is sent, so
 * that neither the answer nor how long it takes tells whether it has an account.
 */
@ApplicationScoped
public class AskForMail {

    private final MailThrottle throttle;
    private final WriteLetter write;
    private final Letters letters;

    AskForMail(MailThrottle throttle, WriteLetter write, Letters letters) {
        this.throttle = throttle;
        this.write = write;
        this.letters = letters;
    }

    public record Command(LetterKind kind, Email email, Language language, ClientAddress address) {}

    public Uni<Void> handle(Command command) {
        return throttle.admit(command.email(), command.address())
                .map(_ -> write.toWhoeverHas(command.email(), command.kind(), command.language()))
                .chain(letters::post);
    }
}
