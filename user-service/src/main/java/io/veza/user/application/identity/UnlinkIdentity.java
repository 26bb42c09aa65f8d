package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.FindUser;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets an identity go: it no longer signs in. The last way in stays. */
@ApplicationScoped
public class UnlinkIdentity {

    private final Identities identities;
    private final FindUser find;
    private final WriteLetter write;

    UnlinkIdentity(Identities identities, FindUser find, WriteLetter write) {
        this.identities = identities;
        this.find = find;
        this.write = write;
    }

    public Uni<Void> handle(long user, long identity, Language language) {
        return find.byId(user)
                .map(found -> write.to(user, found.email(), LetterKind.IDENTITY_UNLINKED, language))
                .chain(notice -> identities.unlink(user, identity, notice));
    }
}
