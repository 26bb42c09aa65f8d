package io.veza.user.domain.erasure;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person's erasure, as far as it has come.
 *
 * @param step what is to be done next, or was last
 * @param beginsAt until then it can be cancelled
 * @param failures of this step
 */
public record Erasure(
        long id,
        long subject,
        ErasureState state,
        ErasureStep step,
        Instant askedAt,
        Instant beginsAt,
        @Nullable Instant begunAt,
        @Nullable Instant doneAt,
        int failures) {

    public Erasure {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(beginsAt, "beginsAt");
    }

    public static Erasure asked(long id, long subject, Instant now, ErasureLimits limits) {
        return new Erasure(
                id,
                subject,
                ErasureState.WAITING,
                ErasureStep.ACCOUNT,
                now,
                now.plus(limits.grace()),
                null,
                null,
                0);
    }

    /** As it was once before: nobody is asked again. */
    public static Erasure forgotten(long id, long subject, Instant now) {
        return new Erasure(
                id, subject, ErasureState.RUNNING, ErasureStep.ACCOUNT, now, now, now, null, 0);
    }

    /** What becomes of it when its step has failed once more: another try, or a halt. */
    public ErasureState afterFailure(ErasureLimits limits) {
        return failures + 1 >= limits.tries() ? ErasureState.PARKED : state;
    }
}
