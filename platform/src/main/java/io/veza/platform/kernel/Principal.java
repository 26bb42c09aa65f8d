package io.veza.platform.kernel;

import java.time.Instant;
import java.util.Objects;

/**
 * Who is calling, proven by a verified access token.
 *
 * @param user account id
 * @param session the sign-in the token belongs to
 * @param role what the account may do
 * @param authenticatedAt when the person last proved who they are
 * @param expiresAt when the token ends
 * @param unlimited exempt from rate limits; development's load users only
 */
public record Principal(
        long user,
        long session,
        Role role,
        Instant authenticatedAt,
        Instant expiresAt,
        boolean unlimited) {

    public Principal {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(authenticatedAt, "authenticatedAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    public boolean isAdmin() {
        return role.includes(Role.ADMIN);
    }
}
