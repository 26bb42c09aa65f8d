package io.veza.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.config.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/** Lets pages of the listed origins, and of no other, call the API (Fetch standard, CORS). */
@ApplicationScoped
class CrossOrigin {

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String HEADERS =
            "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Veza-Version,"
                    + " X-Request-Id, traceparent";
    private static final String EXPOSED =
            "ETag, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After,"
                    + " Veza-Version, X-Request-Id, traceparent";

    private final Set<String> allowed;

    CrossOrigin(GatewayConfig config) {
        allowed = Set.copyOf(config.gateway().corsOrigins().orElse(List.of()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::allow, FilterOrder.ORIGINS);
    }

    private void allow(RoutingContext call) {
        String origin = call.request().getHeader("Origin");
        if (origin == null || !allowed.contains(origin) || !isApi(call)) {
            call.next();
            return;
        }
        HttpServerResponse response =
                call.response()
                        .putHeader("Access-Control-Allow-Origin", origin)
                        .putHeader("Access-Control-Allow-Credentials", "true")
                        .putHeader("Access-Control-Expose-Headers", EXPOSED);
        if (isPreflight(call)) {
            response.putHeader("Access-Control-Allow-Methods", METHODS)
                    .putHeader("Access-Control-Allow-Headers", HEADERS)
                    .putHeader("Access-Control-Max-Age", "600")
                    .setStatusCode(204)
                    .end();
        } else {
            call.next();
        }
    }

    private static boolean isApi(RoutingContext call) {
        return call.normalizedPath().startsWith("/api/");
    }

    private static boolean isPreflight(RoutingContext call) {
        return call.request().method() == HttpMethod.OPTIONS
                && call.request().getHeader("Access-Control-Request-Method") != null;
    }
}
