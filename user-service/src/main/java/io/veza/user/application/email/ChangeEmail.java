package io.veza.user.application.email;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.Letters;
import io.veza.user.application.mail.MailThrottle;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.application.session.ConfirmPassword;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailToken;
import io.veza.user.domain.session.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Moves an account to another address, in two steps: asked for with the password, done by the link
 * sent to the new address. That the new one has an account is only told to whoever reads its mail.
 */
@ApplicationScoped
public class ChangeEmail {

    private final ConfirmPassword confirm;
    private final MailThrottle throttle;
    private final WriteLetter write;
    private final Letters letters;
    private final EmailAddresses addresses;
    private final Clock clock;

    ChangeEmail(
            ConfirmPassword confirm,
            MailThrottle throttle,
            WriteLetter write,
            Letters letters,
            EmailAddresses addresses,
            Clock clock) {
        this.confirm = confirm;
        this.throttle = throttle;
        this.write = write;
        this.letters = letters;
        this.addresses = addresses;
        this.clock = clock;
    }

    public record Command(
            long user, Email email, String password, Language language, ClientAddress address) {

        @Override
        public String toString() {
            return "ChangeEmail[" + user + "]";
        }
    }

    public Uni<Void> ask(Command command) {
        return confirm.handle(
                        new ConfirmPassword.Command(
                                command.user(),
                                command.password(),
                                "password",
                                command.address(),
                                command.language()))
                .chain(() -> throttle.admit(command.email(), command.address()))
                .map(_ ->
                        write.to(
                                command.user(),
                                command.email(),
                                LetterKind.CHANGE_EMAIL,
                                command.language()))
                .chain(letters::post);
    }

    public Uni<Void> confirm(MailToken token, Language language) {
        return addresses
                .move(
                        token,
                        clock.instant(),
                        before ->
                                write.to(
                                        before.id(),
                                        before.email(),
                                        LetterKind.EMAIL_CHANGED,
                                        language))
                .invoke(VerifyEmail::orInvalid)
                .replaceWithVoid();
    }
}
