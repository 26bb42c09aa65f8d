package io.veza.platform.kernel;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, proven by a verified access token.
 *
 * @param user account id
 * @param session the sign-in the token belongs to
 * @param role what the account may do with this token
 * @param heldBack whether the account may do more once its holder shows a second factor
 * @param authenticatedAt when the person last proved who they are
 * @param methods how they did (RFC 8176), e.g. {@code pwd} and {@code otp}
 * @param issuedAt when the token was made
 * @param expiresAt when the token ends
 * @param unlimited exempt from rate limits; development's load users only
 * @param scopes what the token is good for
 */
public record Principal(
        long user,
        long session,
        Role role,
        boolean heldBack,
        Instant authenticatedAt,
        Set<String> methods,
        Instant issuedAt,
        Instant expiresAt,
        boolean unlimited,
        Scopes scopes) {

    public Principal {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(authenticatedAt, "authenticatedAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(scopes, "scopes");
        methods = Set.copyOf(methods);
    }

    /** Whoever has signed in, of whom nothing is asked but who it is and what it may do. */
    public static Principal of(long user, long session, Role role, Instant now, Instant expiresAt) {
        return of(user, session, role, now, expiresAt, Scopes.ALL);
    }

    public static Principal of(
            long user, long session, Role role, Instant now, Instant expiresAt, Scopes scopes) {
        return new Principal(
                user, session, role, false, now, Set.of(), now, expiresAt, false, scopes);
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
