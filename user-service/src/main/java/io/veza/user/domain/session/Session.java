package io.veza.user.domain.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One sign-in on one device.
 *
 * @param startedAt when it began
 * @param expiresAt the end that no refresh can move
 * @param proof how the person last proved who they are
 */
public record Session(long id, long user, Instant startedAt, Instant expiresAt, Proof proof) {

    public Session {
        // What is stored and read back is the same instant.
        startedAt = startedAt.truncatedTo(ChronoUnit.MICROS);
        expiresAt = expiresAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static Session start(
            long id, long user, Proof proof, Instant now, SessionLimits limits) {
        return new Session(id, user, now, now.plus(limits.absolute()), proof);
    }

    public static Session start(long id, long user, Instant now, SessionLimits limits) {
        return start(id, user, Proof.byPassword(now), now, limits);
    }

    /** When a refresh token handed out now dies unused. */
    public Instant idleEnd(Instant now, SessionLimits limits) {
        Instant idle = now.plus(limits.idle());
        return idle.isBefore(expiresAt) ? idle : expiresAt;
    }
}
