package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.application.session.RevokeSession;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns codes off, with all that hangs on them; whoever is signed in elsewhere signs in anew. */
@ApplicationScoped
public class RemoveTotp {

    private final Totps totps;
    private final WriteNotice write;
    private final RevokeSession revoke;

    RemoveTotp(Totps totps, WriteNotice write, RevokeSession revoke) {
        this.totps = totps;
        this.write = write;
        this.revoke = revoke;
    }

    public Uni<Void> handle(long user, long session, Language language) {
        return write.of(user, LetterKind.CODES_OFF, language)
                .chain(notice -> totps.remove(user, notice))
                .invoke(removed -> {
                    if (!removed) {
                        throw MakeBackupCodes.off();
                    }
                })
                .chain(() -> revoke.others(user, session));
    }
}
