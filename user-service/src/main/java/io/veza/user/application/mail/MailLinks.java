package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailLink;
import io.veza.user.domain.mail.MailToken;
import java.time.Instant;
import java.util.Optional;

/** What mailed links are good for. */
public interface MailLinks {

    /** The link of this letter from now on; one that was made for it before is dead. */
    Uni<Void> make(Letter letter, Addressee addressee, MailToken token, Instant now);

    /** Empty when it was used, is too old, or never was. */
    Uni<Optional<MailLink>> find(MailToken token, LetterKind kind, Instant now);

    /** Forgets what can no longer be used, and letters nobody can be sent any more. */
    Uni<Void> forget(Instant before);
}
