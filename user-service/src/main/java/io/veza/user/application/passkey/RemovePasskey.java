package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.application.session.RevokeSession;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a passkey open nothing any more; whoever is signed in elsewhere signs in anew. */
@ApplicationScoped
public class RemovePasskey {

    private final Passkeys passkeys;
    private final WriteNotice write;
    private final RevokeSession revoke;

    RemovePasskey(Passkeys passkeys, WriteNotice write, RevokeSession revoke) {
        this.passkeys = passkeys;
        this.write = write;
        this.revoke = revoke;
    }

    public record Command(long user, long session, long passkey, Language language) {}

    public Uni<Void> handle(Command command) {
        return write.of(command.user(), LetterKind.PASSKEY_REMOVED, command.language())
                .chain(letter -> passkeys.remove(command.user(), command.passkey(), letter))
                .chain(() -> revoke.others(command.user(), command.session()));
    }
}
