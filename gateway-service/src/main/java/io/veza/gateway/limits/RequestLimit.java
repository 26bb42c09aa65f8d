package io.veza.gateway.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.client.ClientAddress;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.problem.ProblemAnswer;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.ratelimit.Claim;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.RateLimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Counts calls of the API, and says on each answer how much is left where it is scarcest. */
@ApplicationScoped
class RequestLimit {

    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final Claims claims;
    private final boolean development;

    RequestLimit(
            RateLimiter limiter, ClientAddress addresses, Claims claims, GatewayConfig config) {
        this.limiter = limiter;
        this.addresses = addresses;
        this.claims = claims;
        development = config.development();
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, FilterOrder.LIMITS);
    }

    private void count(RoutingContext call) {
        Optional<Session> session = Session.current();
        boolean exempt = development && session.map(s -> s.principal().unlimited()).orElse(false);
        if (exempt || !call.normalizedPath().startsWith("/api/")) {
            call.next();
            return;
        }
        Context context = Objects.requireNonNull(Vertx.currentContext());
        limiter.take(claims(call, session))
                .subscribe()
                .with(
                        decision -> context.runOnContext(_ -> apply(call, decision)),
                        failure -> context.runOnContext(_ -> ProblemAnswer.send(call, failure)));
    }

    private List<Claim> claims(RoutingContext call, Optional<Session> session) {
        HttpServerRequest request = call.request();
        return claims.of(
                request.method().name(),
                call.normalizedPath(),
                addresses.networkOf(request),
                session);
    }

    private static void apply(RoutingContext call, Decision decision) {
        HttpServerResponse response = call.response();
        response.putHeader("RateLimit-Limit", Integer.toString(decision.limit()));
        response.putHeader("RateLimit-Remaining", Integer.toString(decision.remaining()));
        response.putHeader("RateLimit-Reset", Long.toString(seconds(decision.resetAfter())));
        if (decision.allowed()) {
            call.next();
        } else {
            ProblemAnswer.send(
                    call,
                    DomainException.retryable(
                            CoreError.RATE_LIMITED,
                            "Too many calls; come back later",
                            decision.retryAfter()));
        }
    }

    private static long seconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }
}
