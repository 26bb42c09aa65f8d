package io.veza.gateway.limits;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.client.ClientAddress;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.RateLimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** What one caller may ask, and how much of it is left. */
@ApplicationScoped
public class Allowance {

    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final Claims claims;

    Allowance(RateLimiter limiter, ClientAddress addresses, Claims claims) {
        this.limiter = limiter;
        this.addresses = addresses;
        this.claims = claims;
    }

    /** Counts the call. */
    public Uni<Decision> take(RoutingContext call, Optional<Session> session) {
        HttpServerRequest request = call.request();
        return limiter.take(
                claims.of(
                        request.method().name(),
                        call.normalizedPath(),
                        addresses.networkOf(request),
                        session));
    }

    /** Says on the answer how much is left where it is scarcest. */
    public static void tell(HttpServerResponse response, Decision decision) {
        response.putHeader("RateLimit-Limit", Integer.toString(decision.limit()));
        response.putHeader("RateLimit-Remaining", Integer.toString(decision.remaining()));
        response.putHeader("RateLimit-Reset", Long.toString(seconds(decision.resetAfter())));
    }

    public static DomainException refusal(Decision decision) {
        return DomainException.retryable(
                CoreError.RATE_LIMITED, "Too many calls; come back later", decision.retryAfter());
    }

    public static long seconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }
}
