package io.veza.chat.application.spam;

import io.veza.chat.domain.safety.Account;
import io.veza.chat.domain.spam.SpamDetector.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What follows from a finding for others: messages that were said before, and other processes. */
@ApplicationScoped
class Aftermath {

    private static final double WORTH_TELLING = 0.2;

    private final Rumours rumours;
    private final TakeBack takeBack;

    Aftermath(Rumours rumours, TakeBack takeBack) {
        this.rumours = rumours;
        this.takeBack = takeBack;
    }

    /**
     * Told are what newcomers say, and whatever else may be part of something.
     *
     * @param refused it was not let in
     */
    void follow(Finding found, Instant at, boolean refused) {
        takeBack.suspect(found.before());
        if (Account.isNew(found.rumour().user(), at) || found.score() >= WORTH_TELLING) {
            rumours.tell(found.rumour(), refused);
        }
    }
}
