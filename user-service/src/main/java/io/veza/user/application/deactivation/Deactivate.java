package io.veza.user.application.deactivation;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.application.session.AnnounceEnds;
import io.veza.user.application.session.ConfirmPassword;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.session.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Hides an account and signs it out everywhere. Signing in again brings it back. */
@ApplicationScoped
public class Deactivate {

    private final ConfirmPassword confirm;
    private final Deactivations deactivations;
    private final WriteLetter write;
    private final AnnounceEnds announce;
    private final Clock clock;

    Deactivate(
            ConfirmPassword confirm,
            Deactivations deactivations,
            WriteLetter write,
            AnnounceEnds announce,
            Clock clock) {
        this.confirm = confirm;
        this.deactivations = deactivations;
        this.write = write;
        this.announce = announce;
        this.clock = clock;
    }

    public record Command(long user, String password, Language language, ClientAddress address) {

        @Override
        public String toString() {
            return "Deactivate[" + user + "]";
        }
    }

    public Uni<Void> handle(Command command) {
        return confirm.handle(
                        new ConfirmPassword.Command(
                                command.user(),
                                command.password(),
                                "password",
                                command.address(),
                                command.language()))
                .map(user -> notice(user, command.language()))
                .chain(notice -> deactivations.begin(command.user(), clock.instant(), notice))
                .chain(announce::handle);
    }

    private Letter notice(User user, Language language) {
        return write.to(user.id(), user.email(), LetterKind.DEACTIVATED, language);
    }
}
