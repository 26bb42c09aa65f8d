package io.veza.gateway.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
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

    private static final String READ = BodyLimit.class.getName();

    private final BodyHandler reader;

    BodyLimit(GatewayConfig config) {
        reader = BodyHandler.create(false).setBodyLimit(config.gateway().maxJsonBytes());
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, FilterOrder.BODY);
        filters.register(BodyLimit::settle, FilterOrder.BODY_READ);
    }

    private void read(RoutingContext call) {
        String type = call.request().getHeader(HttpHeaders.CONTENT_TYPE);
        boolean upload = type != null && type.startsWith("multipart/");
        if (upload || !call.normalizedPath().startsWith("/api/")) {
            call.next();
        } else {
            call.put(READ, true);
            reader.handle(call);
        }
    }

    /** The reader leaves null when nothing came, and whoever sees null would wait for more. */
    private static void settle(RoutingContext call) {
        if (call.get(READ) != null && call.body().buffer() == null) {
            ((RoutingContextInternal) call).setBody(Buffer.buffer());
        }
        call.next();
    }
}
