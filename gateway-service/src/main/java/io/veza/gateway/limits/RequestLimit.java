package io.veza.gateway.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.problem.ProblemAnswer;
import io.veza.gateway.session.Session;
import io.veza.platform.ratelimit.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;

/** Counts calls of the API, and says on each answer how much is left where it is scarcest. */
@ApplicationScoped
class RequestLimit {

    private final Allowance allowance;
    private final boolean development;

    RequestLimit(Allowance allowance, GatewayConfig config) {
        this.allowance = allowance;
        development = config.development();
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, FilterOrder.LIMITS);
    }

    private void count(RoutingContext call) {
        Optional<Session> session = Session.current();
        boolean exempt = development && session.map(s -> s.principal().unlimited()).orElse(false);
        if (exempt || !isCounted(call.normalizedPath())) {
            call.next();
            return;
        }
        Context context = Objects.requireNonNull(Vertx.currentContext());
        allowance
                .take(call, session)
                .subscribe()
                .with(
                        decision -> context.runOnContext(_ -> apply(call, decision)),
                        failure -> context.runOnContext(_ -> ProblemAnswer.send(call, failure)));
    }

    /** Feeds are read by whoever likes, as the API is. */
    private static boolean isCounted(String path) {
        return path.startsWith("/api/") || path.startsWith("/feeds/");
    }

    private static void apply(RoutingContext call, Decision decision) {
        Allowance.tell(call.response(), decision);
        if (decision.allowed()) {
            call.next();
        } else {
            ProblemAnswer.send(call, Allowance.refusal(decision));
        }
    }
}
