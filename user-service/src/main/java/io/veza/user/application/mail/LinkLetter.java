package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.MailToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Makes the link of a letter that has one, anew at each try: no token is kept to be sent again. */
@ApplicationScoped
class LinkLetter {

    private final MailLinks links;
    private final MailSecrets secrets;
    private final Clock clock;

    LinkLetter(MailLinks links, MailSecrets secrets, Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
    }

    Uni<Optional<MailToken>> handle(Letter letter, Addressee addressee) {
        if (!letter.kind().hasLink()) {
            return Uni.createFrom().item(Optional.empty());
        }
        MailToken token = secrets.next();
        return links.make(letter, addressee, token, clock.instant())
                .replaceWith(Optional.of(token));
    }
}
