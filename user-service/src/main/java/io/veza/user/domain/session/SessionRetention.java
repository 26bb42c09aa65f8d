package io.veza.user.domain.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the records of a session outlive it. A session is over when it was ended or when it
 * expired, whichever came first; until then its whole chain is kept, because only a used token that
 * is still known can be told from a made-up one.
 *
 * @param afterEnd long enough to look into a theft that was noticed late
 */
public record SessionRetention(Duration afterEnd) {

    public SessionRetention {
        if (afterEnd.isNegative()) {
            throw new IllegalArgumentException("sessions cannot be forgotten before their end");
        }
    }

    /** What was over before this may be forgotten. */
    public Instant horizon(Instant now) {
        return now.minus(afterEnd);
    }
}
