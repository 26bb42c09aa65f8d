package io.veza.gateway.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.config.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Reads the API's JSON bodies, up to a bound, before anything looks at them. Uploads are not read
 * here: they stream past.
 */
@ApplicationScoped
class BodyLimit {

    private final BodyHandler reader;

    BodyLimit(GatewayConfig config) {
        reader = BodyHandler.create(false).setBodyLimit(config.gateway().maxJsonBytes());
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, FilterOrder.BODY);
    }

    private void read(RoutingContext call) {
        forgetEmptyBody(call.request().headers());
        String type = call.request().getHeader(HttpHeaders.CONTENT_TYPE);
        boolean upload = type != null && type.startsWith("multipart/");
        if (upload || !call.normalizedPath().startsWith("/api/")) {
            call.next();
        } else {
            reader.handle(call);
        }
    }

    /** A body said to be of no length is no body; the resource would wait for it. */
    private static void forgetEmptyBody(MultiMap headers) {
        if ("0".equals(headers.get(HttpHeaders.CONTENT_LENGTH))) {
            headers.remove(HttpHeaders.CONTENT_LENGTH);
        }
    }
}
