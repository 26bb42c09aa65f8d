package io.veza.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * One length to an answer: what is streamed is sent in chunks unless its length has been said, and
 * never both, which clients and proxies read differently (RFC 9112 §6.2).
 */
@ApplicationScoped
class Framing {

    void register(@Observes Filters filters) {
        filters.register(Framing::decide, FilterOrder.HEADERS);
    }

    private static void decide(RoutingContext call) {
        MultiMap headers = call.response().headers();
        call.addHeadersEndHandler(_ -> {
            if (headers.contains(HttpHeaders.CONTENT_LENGTH)) {
                headers.remove(HttpHeaders.TRANSFER_ENCODING);
            }
        });
        call.next();
    }
}
