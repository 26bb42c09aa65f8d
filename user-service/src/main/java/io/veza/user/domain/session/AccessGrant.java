package io.veza.user.domain.session;

import io.veza.platform.kernel.Role;
import java.time.Duration;
import java.time.Instant;

/**
 * What one access token says.
 *
 * @param authenticatedAt when the person last proved who they are
 * @param unlimited exempt from rate limits; load tests only
 */
public record AccessGrant(
        long user,
        long session,
        Role role,
        Instant authenticatedAt,
        Instant issuedAt,
        Duration lifetime,
        boolean unlimited) {

    public Instant expiresAt() {
        return issuedAt.plus(lifetime);
    }
}
