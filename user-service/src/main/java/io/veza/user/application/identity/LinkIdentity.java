package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.user.application.account.FindUser;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.account.User;
import io.veza.user.domain.identity.Identity;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** From now on an account elsewhere signs in to this one, and its owner is told so. */
@ApplicationScoped
class LinkIdentity {

    private final Identities identities;
    private final FindUser find;
    private final WriteLetter write;
    private final Ids ids;
    private final Clock clock;

    LinkIdentity(Identities identities, FindUser find, WriteLetter write, Ids ids, Clock clock) {
        this.identities = identities;
        this.find = find;
        this.write = write;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Identity> handle(long user, Profile profile, Language language) {
        return find.byId(user).chain(found -> link(found, profile, language));
    }

    private Uni<Identity> link(User user, Profile profile, Language language) {
        Identity identity =
                Identity.link(
                        ids.next(), user.id(), profile.subject(), profile.name(), clock.instant());
        return identities
                .link(
                        identity,
                        write.to(user.id(), user.email(), LetterKind.IDENTITY_LINKED, language))
                .replaceWith(identity);
    }
}
