package io.veza.gateway.status;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;

/**
 * The health answers on the public port too: load balancers in front see only that one. The
 * management port has the same.
 */
@ApplicationScoped
class PublicHealth {

    private final SmallRyeHealthReporter reporter;

    PublicHealth(SmallRyeHealthReporter reporter) {
        this.reporter = reporter;
    }

    void register(@Observes Router router) {
        route(router, "/health", reporter::getHealthAsync);
        route(router, "/health/live", reporter::getLivenessAsync);
        route(router, "/health/ready", reporter::getReadinessAsync);
    }

    private static void route(Router router, String path, Supplier<Uni<SmallRyeHealth>> health) {
        router.get(path)
                .handler(call ->
                        health.get()
                                .subscribe()
                                .with(
                                        state -> answer(call, state),
                                        failure -> ProblemAnswer.send(call, failure)));
    }

    private static void answer(RoutingContext call, SmallRyeHealth health) {
        call.response()
                .setStatusCode(health.isDown() ? 503 : 200)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(health.getPayload().toString());
    }
}
