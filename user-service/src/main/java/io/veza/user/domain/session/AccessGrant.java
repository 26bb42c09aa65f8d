package io.veza.user.domain.session;

import io.veza.platform.kernel.Role;
import io.veza.platform.kernel.Scopes;
import java.time.Duration;
import java.time.Instant;

/**
 * What one access token says.
 *
 * @param proof when and how the person last proved who they are
 * @param unlimited exempt from rate limits; load tests only
 * @param scopes what it is good for
 */
public record AccessGrant(
        long user,
        long session,
        Role role,
        Proof proof,
        Instant issuedAt,
        Duration lifetime,
        boolean unlimited,
        Scopes scopes) {

    /** For somebody who has signed in. */
    public AccessGrant(
            long user,
            long session,
            Role role,
            Proof proof,
            Instant issuedAt,
            Duration lifetime,
            boolean unlimited) {
        this(user, session, role, proof, issuedAt, lifetime, unlimited, Scopes.ALL);
    }

    public Instant expiresAt() {
        return issuedAt.plus(lifetime);
    }
}
