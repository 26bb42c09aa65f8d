package io.veza.user.application.password;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.FindUser;
import io.veza.user.application.mail.MailLinks;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * Replaces a password that nobody knows any more. The link is only used up when the new password is
 * good enough, and ends every session: whoever could read the old one is out.
 */
@ApplicationScoped
public class ResetPassword {

    private final MailLinks links;
    private final FindUser find;
    private final NewPassword fresh;
    private final Passwords passwords;
    private final Aftermath aftermath;
    private final Clock clock;

    ResetPassword(
            MailLinks links,
            FindUser find,
            NewPassword fresh,
            Passwords passwords,
            Aftermath aftermath,
            Clock clock) {
        this.links = links;
        this.find = find;
        this.fresh = fresh;
        this.passwords = passwords;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    public record Command(MailToken token, String password, Language language) {

        @Override
        public String toString() {
            return "ResetPassword[…]";
        }
    }

    public Uni<Void> handle(Command command) {
        return links.find(command.token(), LetterKind.RESET_PASSWORD, clock.instant())
                .map(found -> found.orElseThrow(MailToken::invalid))
                .chain(link -> find.byId(link.account()))
                .chain(user -> fresh.hash(command.password(), "password", user))
                .chain(hash -> save(command, hash))
                .chain(aftermath::announce);
    }

    private Uni<List<Long>> save(Command command, PasswordHash hash) {
        return passwords
                .reset(
                        command.token(),
                        hash,
                        clock.instant(),
                        user -> aftermath.notice(user, command.language()))
                .map(ended -> ended.orElseThrow(MailToken::invalid));
    }
}
