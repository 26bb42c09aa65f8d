package io.veza.user.adapter.redis;

import io.smallrye.mutiny.Uni;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import io.veza.user.config.LoginConfig;
import io.veza.user.domain.session.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * While Redis does not answer: a strict budget per address, failures or not, counted on this node.
 */
@ApplicationScoped
class LocalLoginThrottle {

    private final RateLimiter limiter;
    private final Limit limit;

    LocalLoginThrottle(RateLimiter limiter, LoginConfig config) {
        this.limiter = limiter;
        this.limit = new Limit(config.addressFailures(), config.window());
    }

    /** Zero when the attempt may go on. */
    Uni<Long> waitMillis(ClientAddress address) {
        return Patience.with(limiter.take("login:" + address.value(), limit))
                .map(decision -> decision.retryAfter().toMillis());
    }
}
