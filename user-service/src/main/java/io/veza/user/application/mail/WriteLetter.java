package io.veza.user.application.mail;

import io.veza.platform.kernel.Ids;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes letters, for the transaction that gives reason for them. */
@ApplicationScoped
public class WriteLetter {

    private final Ids ids;
    private final Clock clock;

    public WriteLetter(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    public Letter to(long account, Email email, LetterKind kind, Language language) {
        return new Letter(ids.next(), kind, account, email, language, clock.instant());
    }

    /** For whoever has the address, if anybody has: asking tells nothing of that. */
    public Letter toWhoeverHas(Email email, LetterKind kind, Language language) {
        return new Letter(ids.next(), kind, null, email, language, clock.instant());
    }
}
