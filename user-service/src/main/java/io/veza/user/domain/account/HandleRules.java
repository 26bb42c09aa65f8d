package io.veza.user.domain.account;

import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often a handle may change, and what becomes of the old one.
 *
 * @param keptFor how long the old one leads to its owner and is nobody else's
 * @param times how many changes fit into any such window
 */
public record HandleRules(Duration keptFor, int times, Duration window) {

    /** What is left of a name is kept for so long that nobody can pose as its last owner. */
    public static final HandleRules USUAL =
            new HandleRules(Duration.ofDays(90), 2, Duration.ofDays(30));

    /**
     * Refuses HANDLE_CHANGED_LATELY.
     *
     * @param changes the latest, the newest first; all others may be left out
     */
    public void check(List<Instant> changes, Instant now) {
        Instant horizon = now.minus(window);
        List<Instant> counted = changes.stream().filter(horizon::isBefore).toList();
        if (counted.size() >= times) {
            Instant free = counted.get(times - 1).plus(window);
            throw DomainException.retryable(
                    AccountError.HANDLE_CHANGED_LATELY,
                    "A handle may change twice in 30 days.",
                    Duration.between(now, free));
        }
    }

    public Instant keptUntil(Instant now) {
        return now.plus(keptFor);
    }
}
