package io.veza.gateway.realtime.op;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * The access token of a browser that keeps it in a cookie. Browsers send cookies with an upgrade
 * from any page, so the page must be one of ours: its Origin is the host it talks to.
 */
@ApplicationScoped
class CookieToken {

    static final String COOKIE = "__Host-at";

    String of(HttpServerRequest upgrade) {
        Cookie cookie = upgrade.getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            throw new DomainException(CoreError.UNAUTHENTICATED, "Connect needs a token.");
        }
        if (!sameOrigin(upgrade)) {
            throw new DomainException(
                    CoreError.FORBIDDEN, "Cookies count from our own pages only.");
        }
        return cookie.getValue();
    }

    private static boolean sameOrigin(HttpServerRequest upgrade) {
        String origin = upgrade.getHeader("Origin");
        String host = upgrade.getHeader("Host");
        if (origin == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
