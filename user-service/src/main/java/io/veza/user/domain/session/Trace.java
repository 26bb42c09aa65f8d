package io.veza.user.domain.session;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the records say of a refresh token that could not be used.
 *
 * @param sessionAlive neither ended nor expired
 * @param usedAt null when it only lay too long
 * @param successor hash of the token it was exchanged for
 * @param successorUsed the holder went on already
 */
@SuppressWarnings("ArrayRecordComponent") // A hash, compared in one place only.
public record Trace(
        long user,
        boolean sessionAlive,
        @Nullable Instant usedAt,
        byte @Nullable [] successor,
        boolean successorUsed) {

    public enum Verdict {
        /** Dead for an ordinary reason. */
        DEAD,
        /** The answer got lost: give the same one again. */
        REPEATED,
        /** Used just now, but the successor cannot be given again. */
        UNREADABLE,
        /** Two holders: kill the family. */
        REUSED
    }

    /**
     * What became of it.
     *
     * @param candidate the successor this call would hand out; the first caller's, while it is kept
     */
    public Verdict judge(RefreshToken candidate, Instant now, SessionLimits limits) {
        if (!sessionAlive || usedAt == null) {
            return Verdict.DEAD;
        }
        if (successorUsed || now.isAfter(usedAt.plus(limits.grace()))) {
            return Verdict.REUSED;
        }
        return Arrays.equals(successor, candidate.hash()) ? Verdict.REPEATED : Verdict.UNREADABLE;
    }
}
