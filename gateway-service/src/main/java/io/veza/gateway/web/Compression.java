package io.veza.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * What is not worth compressing, and what may not be: the size of a compressed answer tells of a
 * secret in it to whoever may put their own words beside it (BREACH, CVE-2013-3587).
 */
@ApplicationScoped
class Compression {

    private static final int WORTHWHILE = 1024;

    private static final List<String> SECRETIVE =
            List.of("/api/v2/auth/", "/api/v2/users/me/mfa/", "/api/v2/users/me/app-passwords");

    void register(@Observes Filters filters) {
        filters.register(Compression::decide, FilterOrder.HEADERS);
    }

    private static void decide(RoutingContext call) {
        boolean secret = SECRETIVE.stream().anyMatch(call.normalizedPath()::startsWith);
        call.addHeadersEndHandler(_ -> {
            MultiMap headers = call.response().headers();
            if (secret || isSmall(headers)) {
                leaveAsIs(headers);
            }
        });
        call.next();
    }

    private static boolean isSmall(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.length() <= 4 && Integer.parseInt(length) < WORTHWHILE;
    }

    /** What the build has compressed stays so. */
    private static void leaveAsIs(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CONTENT_ENCODING)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }
}
