package io.veza.user.domain.takeout;

import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.mail.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A copy of everything that is held of one person, as far as it has come.
 *
 * @param step what is to be done next, or was last
 * @param language of the mail and of what explains the files
 * @param sizeBytes of the archive; 0: it is not there yet
 * @param failures of this step
 */
public record Takeout(
        long id,
        long account,
        TakeoutState state,
        TakeoutStep step,
        Language language,
        Instant askedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        long sizeBytes,
        int failures) {

    public Takeout {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(askedAt, "askedAt");
    }

    /** Refuses while another one is at work, or when the last one is too recent. */
    public static Takeout asked(
            long id,
            long account,
            Language language,
            Optional<Takeout> last,
            Instant now,
            TakeoutLimits limits) {
        last.ifPresent(before -> before.requireFollower(now, limits));
        return new Takeout(
                id,
                account,
                TakeoutState.RUNNING,
                TakeoutStep.ACCOUNT,
                language,
                now,
                null,
                null,
                0,
                0);
    }

    private void requireFollower(Instant now, TakeoutLimits limits) {
        if (isUnderWay()) {
            throw new DomainException(
                    TakeoutError.TAKEOUT_RUNNING, "A copy is being made already.");
        }
        Duration left = Duration.between(now, nextAt(limits));
        if (left.isPositive()) {
            throw DomainException.retryable(
                    TakeoutError.TAKEOUT_TOO_SOON, "The last copy is too recent.", left);
        }
    }

    public boolean isUnderWay() {
        return state == TakeoutState.RUNNING || state == TakeoutState.PARKED;
    }

    /** Whether it has come to another step since. */
    public boolean follows(Takeout before) {
        return state == TakeoutState.RUNNING && step != before.step;
    }

    /** When one may be asked for after this one. */
    public Instant nextAt(TakeoutLimits limits) {
        return askedAt.plus(limits.pause());
    }

    /** What becomes of it when its step has failed once more: another try, or a halt. */
    public TakeoutState afterFailure(TakeoutLimits limits) {
        return failures + 1 >= limits.tries() ? TakeoutState.PARKED : state;
    }

    public Takeout ready(long archiveBytes, Instant now, TakeoutLimits limits) {
        return new Takeout(
                id,
                account,
                TakeoutState.READY,
                step,
                language,
                askedAt,
                now,
                now.plus(limits.life()),
                archiveBytes,
                0);
    }

    /** Refuses everybody else as if there were none. */
    public Takeout requireOwner(long reader) {
        if (reader != account) {
            throw notFound();
        }
        return this;
    }

    /** Says why it cannot be opened. */
    public Takeout requireOpen(Instant now) {
        if (isUnderWay()) {
            throw new DomainException(
                    TakeoutError.TAKEOUT_NOT_READY, "This copy is not ready yet.");
        }
        if (state == TakeoutState.EXPIRED || expiresAt == null || !now.isBefore(expiresAt)) {
            throw new DomainException(
                    TakeoutError.TAKEOUT_EXPIRED, "This link has expired; the copy is gone.");
        }
        return this;
    }

    public static DomainException notFound() {
        return new DomainException(TakeoutError.TAKEOUT_NOT_FOUND, "There is no such copy.");
    }
}
