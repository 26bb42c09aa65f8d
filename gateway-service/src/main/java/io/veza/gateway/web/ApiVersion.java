package io.veza.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.gateway.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Which version of the API answers. There is one; a client that names it is told at once when it
 * has outlived it, or is older than itself.
 */
@ApplicationScoped
class ApiVersion {

    private static final String HEADER = "Veza-Version";
    private static final String CURRENT = "2";

    void register(@Observes Filters filters) {
        filters.register(ApiVersion::agree, FilterOrder.VERSION);
    }

    private static void agree(RoutingContext call) {
        if (!call.normalizedPath().startsWith("/api/")) {
            call.next();
            return;
        }
        call.response().putHeader(HEADER, CURRENT);
        String asked = call.request().getHeader(HEADER);
        if (asked == null || asked.equals(CURRENT)) {
            call.next();
        } else {
            ProblemAnswer.send(
                    call,
                    new HttpRefusal(
                            400,
                            "UNSUPPORTED_VERSION",
                            "This suite speaks version " + CURRENT + " of the API"));
        }
    }
}
