package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Role;
import io.veza.platform.kernel.Scopes;
import io.veza.user.application.session.AccessTokens;
import io.veza.user.domain.apppassword.AppPassword;
import io.veza.user.domain.session.AccessGrant;
import io.veza.user.domain.session.Proof;
import io.veza.user.domain.session.SessionLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Makes access tokens that are good for no more than an app password is. Whatever its owner may do
 * to the house, their programs may not.
 */
@ApplicationScoped
class ProgramTokens {

    private final AccessTokens tokens;
    private final SessionLimits limits;

    ProgramTokens(AccessTokens tokens, SessionLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    Uni<String> of(Held held, Instant now) {
        return tokens.sign(grant(held, now));
    }

    private AccessGrant grant(Held held, Instant now) {
        AppPassword password = held.password();
        Role role = held.role().includes(Role.PREMIUM) ? Role.PREMIUM : held.role();
        return new AccessGrant(
                password.user(),
                password.id(),
                role,
                new Proof(password.createdAt(), Set.of()),
                now,
                life(password, now),
                false,
                new Scopes(password.scopes()));
    }

    private Duration life(AppPassword password, Instant now) {
        Instant end = password.expiresAt();
        Duration longest = limits.access();
        return end == null || end.isAfter(now.plus(longest)) ? longest : Duration.between(now, end);
    }
}
