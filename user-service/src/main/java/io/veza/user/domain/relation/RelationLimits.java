package io.veza.user.domain.relation;

import io.veza.platform.kernel.DomainException;
import java.time.Duration;

/**
 * How many people somebody follows, blocks or mutes, and how fast.
 *
 * @param most of each kind
 * @param changes in any window
 */
public record RelationLimits(int most, int changes, Duration window) {

    /** Refuses TOO_MANY_RELATIONS; the one about to be made counts. */
    public void checkNumber(long kept) {
        if (kept > most) {
            throw new DomainException(
                    RelationError.TOO_MANY_RELATIONS, "There may be " + most + " of them at most.");
        }
    }

    /**
     * Refuses RELATIONS_TOO_FAST.
     *
     * @param left until the window ends
     */
    public void checkPace(int made, Duration left) {
        if (made > changes) {
            throw DomainException.retryable(
                    RelationError.RELATIONS_TOO_FAST, "That is a lot at once; go on later.", left);
        }
    }
}
