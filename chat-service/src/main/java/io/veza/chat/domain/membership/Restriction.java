package io.veza.chat.domain.membership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What moderators keep somebody from. It outlives the membership: leaving and coming back lifts
 * nothing.
 *
 * @param bannedUntil null: not banned, or never was
 * @param timedOutUntil silent until then; null: not timed out
 * @param muted silent until further notice
 */
public record Restriction(
        @Nullable Instant bannedUntil, @Nullable Instant timedOutUntil, boolean muted) {

    public static final Restriction NONE = new Restriction(null, null, false);

    /** The end of a ban that has none; a date that every store can hold. */
    public static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

    public boolean isBanned(Instant at) {
        return bannedUntil != null && at.isBefore(bannedUntil);
    }

    public boolean isTimedOut(Instant at) {
        return timedOutUntil != null && at.isBefore(timedOutUntil);
    }

    public Restriction banned(@Nullable Instant until) {
        return new Restriction(until, timedOutUntil, muted);
    }

    public Restriction timedOut(@Nullable Instant until) {
        return new Restriction(bannedUntil, until, muted);
    }

    public Restriction muted(boolean silent) {
        return new Restriction(bannedUntil, timedOutUntil, silent);
    }
}
