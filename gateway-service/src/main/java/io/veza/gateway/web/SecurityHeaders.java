package io.veza.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.session.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** The protective headers of every answer (OWASP ASVS 5.0 chapter 3.4). */
@ApplicationScoped
class SecurityHeaders {

    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "X-XSS-Protection", "0",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Permissions-Policy", "geolocation=(), camera=(), microphone=(self)",
                    "X-DNS-Prefetch-Control", "off");

    void register(@Observes Filters filters) {
        filters.register(this::protect, FilterOrder.HEADERS);
    }

    private void protect(RoutingContext call) {
        Area area = Area.of(call.normalizedPath());
        call.addHeadersEndHandler(_ -> {
            MultiMap headers = call.response().headers();
            headers.addAll(EVERYWHERE);
            if (area.isFramable()) {
                headers.remove("X-Frame-Options");
            }
            headers.set("Content-Security-Policy", contentPolicy(call, area));
            headers.set("Referrer-Policy", area.referrerPolicy());
            headers.set("Cross-Origin-Resource-Policy", area.resourcePolicy());
            if (area == Area.API || area == Area.SIGNING_IN) {
                keepOutOfCaches(headers);
            }
        });
        call.next();
    }

    private static String contentPolicy(RoutingContext call, Area area) {
        return Nonce.of(call).map(area::contentPolicy).orElseGet(area::contentPolicy);
    }

    /** What a person may see is nobody else's; answers for everyone say so themselves. */
    private static void keepOutOfCaches(MultiMap headers) {
        if (!headers.contains("Cache-Control") || Session.current().isPresent()) {
            headers.set("Cache-Control", "no-store");
        }
        headers.add("Vary", "Sec-Fetch-Site, Origin, Accept-Encoding");
    }
}
