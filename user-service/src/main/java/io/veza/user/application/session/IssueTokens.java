package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.AccessGrant;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.SessionLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** The last step of signing in and of refreshing: a pair of tokens for a living session. */
@ApplicationScoped
class IssueTokens {

    private final AccessTokens accessTokens;
    private final SessionLimits limits;
    private final Clock clock;

    IssueTokens(AccessTokens accessTokens, SessionLimits limits, Clock clock) {
        this.accessTokens = accessTokens;
        this.limits = limits;
        this.clock = clock;
    }

    Uni<SignedIn> handle(SessionHolder holder, RefreshToken refreshToken) {
        Duration lifetime = limits.access();
        AccessGrant grant =
                new AccessGrant(
                        holder.user().id(),
                        holder.session().id(),
                        holder.user().role(),
                        holder.session().startedAt(),
                        clock.instant(),
                        lifetime,
                        false);
        return accessTokens
                .sign(grant)
                .map(token -> new SignedIn(token, lifetime, refreshToken, holder.user()));
    }
}
