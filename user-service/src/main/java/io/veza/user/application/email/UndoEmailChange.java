package io.veza.user.application.email;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.application.session.AnnounceEnds;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Takes an account back whose address somebody else has changed. They knew the password, so it is
 * good for nothing from now on.
 */
@ApplicationScoped
public class UndoEmailChange {

    private final EmailAddresses addresses;
    private final WriteLetter write;
    private final AnnounceEnds announce;
    private final Clock clock;

    UndoEmailChange(
            EmailAddresses addresses, WriteLetter write, AnnounceEnds announce, Clock clock) {
        this.addresses = addresses;
        this.write = write;
        this.announce = announce;
        this.clock = clock;
    }

    public Uni<Void> handle(MailToken token, Language language) {
        return addresses
                .giveBack(
                        token,
                        clock.instant(),
                        after ->
                                write.toWhoeverHas(
                                        after.email(), LetterKind.RESET_PASSWORD, language))
                .map(ended -> ended.orElseThrow(MailToken::invalid))
                .chain(announce::handle);
    }
}
