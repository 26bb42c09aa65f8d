package io.veza.gateway.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.client.ClientAddress;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.config.LimitsConfig;
import io.veza.gateway.problem.ProblemAnswer;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Counts calls of the API: by account for those signed in, by address for all others. */
@ApplicationScoped
class RequestLimit {

    private static final Logger LOG = Logger.getLogger(RequestLimit.class);

    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final Limit anonymous;
    private final Limit person;
    private final boolean development;

    RequestLimit(
            RateLimiter limiter,
            ClientAddress addresses,
            LimitsConfig limits,
            GatewayConfig config) {
        this.limiter = limiter;
        this.addresses = addresses;
        anonymous = new Limit(limits.anonymous().permits(), limits.anonymous().window());
        person = new Limit(limits.person().permits(), limits.person().window());
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
        String key =
                session.map(s -> "person:" + s.principal().user())
                        .orElseGet(() -> "address:" + addresses.of(call.request()));
        Context context = Objects.requireNonNull(Vertx.currentContext());
        limiter.take(key, session.isPresent() ? person : anonymous)
                .subscribe()
                .with(
                        decision -> context.runOnContext(_ -> apply(call, decision)),
                        failure -> context.runOnContext(_ -> letPass(call, failure)));
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

    private static void letPass(RoutingContext call, Throwable failure) {
        LOG.errorf(failure, "The limiter fails");
        call.next();
    }

    private static long seconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }
}
