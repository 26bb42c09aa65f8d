package io.veza.user.application.mail;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where mails wait until they have been sent. */
public interface Letters {

    /** Kept when this answers, and sent soon. */
    Uni<Void> post(Letter letter);

    /** One that is due, for this caller alone while the lease lasts; empty when none is. */
    Uni<Optional<Due>> claim(Instant now);

    /** Tried again after that long. */
    Uni<Void> postpone(Letter letter, Instant until);

    /** It was sent, or nobody is left to send it to. */
    Uni<Void> done(Letter letter);

    /**
     * A letter and how often it has been tried.
     *
     * @param attempts this one included
     */
    record Due(Letter letter, int attempts) {

        private static final Duration LONGEST = Duration.ofHours(1);

        /** 2, 4, 8 … seconds after a failure, an hour at most. */
        public Duration patience() {
            Duration patience = Duration.ofSeconds(1L << Math.min(attempts, 12));
            return patience.compareTo(LONGEST) < 0 ? patience : LONGEST;
        }
    }
}
