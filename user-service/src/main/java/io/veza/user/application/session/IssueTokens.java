package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.AccessGrant;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.SessionLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** The last step of signing in and of refreshing: a pair of tokens for a living session. */
@ApplicationScoped
class IssueTokens {

    private final AccessTokens accessTokens;
    private final SessionLimits limits;

    IssueTokens(AccessTokens accessTokens, SessionLimits limits) {
        this.accessTokens = accessTokens;
        this.limits = limits;
    }

    /**
     * @param readAt no later than when the holder was read: what is changed after that kills the
     *     token
     */
    Uni<SignedIn> handle(SessionHolder holder, RefreshToken refreshToken, Instant readAt) {
        Duration lifetime = limits.access();
        AccessGrant grant =
                new AccessGrant(
                        holder.user().id(),
                        holder.session().id(),
                        holder.user().role(),
                        holder.session().proof(),
                        readAt,
                        lifetime,
                        false);
        return accessTokens
                .sign(grant)
                .map(token -> new SignedIn(token, lifetime, refreshToken, holder.user()));
    }
}
