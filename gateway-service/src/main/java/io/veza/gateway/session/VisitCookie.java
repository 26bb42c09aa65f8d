package io.veza.gateway.session;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.config.GatewayConfig;
import io.veza.proto.user.v1.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Binds a visit to a provider to the browser it began in: whoever is handed the way back of another
 * one's visit cannot end it.
 */
@ApplicationScoped
public class VisitCookie {

    private static final String NAME = "visit";

    /** No other host, and no page without TLS, can set it (RFC 6265bis section 4.1.3). */
    private static final String SAFE_NAME = "__Host-visit";

    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final CurrentVertxRequest current;
    private final boolean tls;

    VisitCookie(CurrentVertxRequest current, GatewayConfig config) {
        this.current = current;
        this.tls = "https".equals(config.publicUrl().getScheme());
    }

    /** Moves the secret from the answer into the cookie. */
    public Visit keep(Visit visit) {
        set(visit.getBrowser(), LIFE);
        return visit.toBuilder().clearBrowser().build();
    }

    /** Empty when there is none. */
    public String value() {
        Cookie cookie = request().getCookie(name());
        return cookie == null || !FORM.matcher(cookie.getValue()).matches()
                ? ""
                : cookie.getValue();
    }

    public void clear() {
        set("", Duration.ZERO);
    }

    private void set(String value, Duration life) {
        request()
                .response()
                .addCookie(
                        Cookie.cookie(name(), value)
                                .setMaxAge(life.toSeconds())
                                .setPath("/")
                                .setSecure(tls)
                                .setHttpOnly(true)
                                // The provider leads back to a page of ours, and that page asks.
                                .setSameSite(CookieSameSite.STRICT));
    }

    private String name() {
        return tls ? SAFE_NAME : NAME;
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}
