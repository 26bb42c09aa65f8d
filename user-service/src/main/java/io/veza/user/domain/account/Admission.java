package io.veza.user.domain.account;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Role;
import java.time.Duration;
import java.time.Instant;

/**
 * Who may sign in, given that they are who they say.
 *
 * @param proofRequired the operator wants every address proved first
 * @param returnWithin how long somebody who left may come back
 */
public record Admission(boolean proofRequired, Duration returnWithin) {

    /**
     * Refuses EMAIL_NOT_VERIFIED and ACCOUNT_CLOSED. An admin needs no proof, for there is nobody
     * else to help.
     */
    public void check(User user, Standing standing, Instant now) {
        boolean exempt = standing.waived() || user.role().includes(Role.ADMIN);
        if (proofRequired && !user.emailVerified() && !exempt) {
            throw new DomainException(
                    AccountError.EMAIL_NOT_VERIFIED,
                    "Follow the link in the mail you got before you sign in.");
        }
        Instant left = standing.deactivatedAt();
        if (left != null && left.plus(returnWithin).isBefore(now)) {
            throw new DomainException(
                    AccountError.ACCOUNT_CLOSED,
                    "This account was left, and the time to come back has passed.");
        }
    }
}
