package io.veza.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.common.vertx.ContextLocals;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Lets requests of HTTP/2 take the same way as all others: see {@link HeldRequest}. */
@ApplicationScoped
class Http2 {

    private static final String HELD = Http2.class.getName();

    private @Nullable Router router;

    void keep(@Observes Router main) {
        router = main;
    }

    void register(@Observes Filters filters) {
        filters.register(this::hold, FilterOrder.PROTOCOL);
    }

    /** A routing context keeps the request it was made with: so there is another one. */
    private void hold(RoutingContext call) {
        boolean one = call.request().version() != HttpVersion.HTTP_2;
        if (one || router == null || ContextLocals.get(HELD).isPresent()) {
            call.next();
        } else {
            ContextLocals.put(HELD, true);
            router.handle(new HeldRequest(call.request()));
        }
    }
}
