package io.veza.gateway.realtime.op;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.session.SameOrigin;
import io.veza.gateway.session.SessionCookies;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The access token of a browser that keeps it in a cookie. Browsers send cookies with an upgrade
 * from any page (RFC 6455 section 10.2), so the page must be one of ours.
 */
@ApplicationScoped
class CookieToken {

    private final SameOrigin sameOrigin;

    CookieToken(SameOrigin sameOrigin) {
        this.sameOrigin = sameOrigin;
    }

    String of(HttpServerRequest upgrade) {
        Cookie cookie = upgrade.getCookie(SessionCookies.ACCESS);
        if (cookie == null || cookie.getValue().isEmpty()) {
            throw new DomainException(CoreError.UNAUTHENTICATED, "Connect needs a token.");
        }
        String origin = upgrade.getHeader("Origin");
        if (origin == null || !sameOrigin.isOurOrigin(origin, upgrade)) {
            throw new DomainException(
                    CoreError.FORBIDDEN, "Cookies count from the site's own pages only.");
        }
        return cookie.getValue();
    }
}
