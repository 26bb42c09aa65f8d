package io.veza.user.application.password;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.application.session.AnnounceEnds;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What follows a new password: its owner hears of it, and the old sessions are over. */
@ApplicationScoped
class Aftermath {

    private final WriteLetter write;
    private final AnnounceEnds announce;

    Aftermath(WriteLetter write, AnnounceEnds announce) {
        this.write = write;
        this.announce = announce;
    }

    Letter notice(User user, Language language) {
        return write.to(user.id(), user.email(), LetterKind.PASSWORD_CHANGED, language);
    }

    Uni<Void> announce(List<Long> ended) {
        return announce.handle(ended);
    }
}
