package io.veza.gateway.subsonic;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Players that are pages of other sites may ask (Fetch standard, CORS): no cookie counts here, so
 * nobody acts with a browser's session.
 */
final class Pages {

    private static final String EXPOSED =
            "Accept-Ranges, Content-Disposition, Content-Length, Content-Range, ETag, Retry-After";

    private Pages() {}

    static void open(RoutingContext call) {
        call.addHeadersEndHandler(_ -> {
            MultiMap headers = call.response().headers();
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
            keepFromOthers(headers);
        });
    }

    static void preflight(RoutingContext call) {
        call.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST")
                .putHeader(
                        HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type, Range, If-Range")
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400")
                .end();
    }

    /**
     * The address holds a person's key: what comes from there is theirs, be it public otherwise.
     */
    private static void keepFromOthers(MultiMap headers) {
        String rule = headers.get(HttpHeaders.CACHE_CONTROL);
        headers.set(
                HttpHeaders.CACHE_CONTROL,
                rule == null ? "no-store" : rule.replace("public", "private"));
    }
}
