package io.veza.user.application.takeout;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutKey;
import jakarta.enterprise.context.ApplicationScoped;

/** The letter with the link, which alone holds the key; it waits to be sent under a seal. */
@ApplicationScoped
class WriteTakeoutLetter {

    private final Takeouts takeouts;
    private final TakeoutSeals seals;
    private final WriteLetter write;

    WriteTakeoutLetter(Takeouts takeouts, TakeoutSeals seals, WriteLetter write) {
        this.takeouts = takeouts;
        this.seals = seals;
        this.write = write;
    }

    Uni<Letter> handle(Takeout takeout, TakeoutKey key) {
        return takeouts.address(takeout)
                .chain(address ->
                        seals.sealLink(takeout.id(), takeout.account(), key)
                                .map(link -> letter(takeout, address).with(link)));
    }

    private Letter letter(Takeout takeout, Email address) {
        return write.to(takeout.account(), address, LetterKind.TAKEOUT_READY, takeout.language());
    }
}
