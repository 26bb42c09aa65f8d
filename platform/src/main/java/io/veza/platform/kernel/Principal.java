package io.veza.platform.kernel;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, proven by a verified access token.
 *
 * @param user account id
 * @param session the sign-in the token belongs to
 * @param role what the account may do
 * @param authenticatedAt when the person last proved who they are
 * @param expiresAt when the token ends
 * @param unlimited exempt from rate limits; development's load users only
 * @param scopes what the token is good for
 */
public record Principal(
        long user,
        long session,
        Role role,
        Instant authenticatedAt,
        Instant expiresAt,
        boolean unlimited,
        Scopes scopes) {

    public Principal {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(authenticatedAt, "authenticatedAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(scopes, "scopes");
    }

    /** Whoever has signed in. */
    public Principal(
            long user,
            long session,
            Role role,
            Instant authenticatedAt,
            Instant expiresAt,
            boolean unlimited) {
        this(user, session, role, authenticatedAt, expiresAt, unlimited, Scopes.ALL);
    }

    /**
     * Refuses app passwords that are not good for it.
     *
     * @param asked null: none is
     */
    public void require(@Nullable Scope asked) {
        if (!scopes.include(asked)) {
            throw new DomainException(
                    CoreError.INSUFFICIENT_SCOPE,
                    asked == null
                            ? "Sign in yourself for this; no app password is good for it"
                            : "This app password lacks the scope " + asked);
        }
    }

    public boolean isAdmin() {
        return role.includes(Role.ADMIN);
    }
}
