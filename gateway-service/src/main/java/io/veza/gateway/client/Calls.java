package io.veza.gateway.client;

import io.vertx.ext.web.RoutingContext;

/** Which requests the services behind are asked for, whatever the client's language. */
final class Calls {

    private Calls() {}

    static boolean areAt(RoutingContext call) {
        String path = call.normalizedPath();
        return path.startsWith("/api/") || path.startsWith("/rest/") || path.startsWith("/1/");
    }
}
