package io.veza.gateway.session;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.veza.proto.user.v1.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * A browser's pair of tokens in cookies that no script can read and no other host can set (the
 * {@code __Host-} prefix of RFC 6265bis section 4.1.3).
 */
@ApplicationScoped
public class SessionCookies {

    public static final String ACCESS = "__Host-at";
    public static final String REFRESH = "__Host-rt";

    private static final Duration REFRESH_LIFE = Duration.ofDays(7);

    private final CurrentVertxRequest current;

    SessionCookies(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Moves the tokens from the answer's body into cookies. */
    public Tokens keep(Tokens tokens) {
        set(ACCESS, tokens.getAccessToken(), Duration.ofSeconds(tokens.getExpiresIn()));
        set(REFRESH, tokens.getRefreshToken(), REFRESH_LIFE);
        return tokens.toBuilder().clearAccessToken().clearRefreshToken().build();
    }

    public void clear() {
        if (refreshToken().isPresent() || request().getCookie(ACCESS) != null) {
            set(ACCESS, "", Duration.ZERO);
            set(REFRESH, "", Duration.ZERO);
        }
    }

    public Optional<String> refreshToken() {
        return Optional.ofNullable(request().getCookie(REFRESH)).map(Cookie::getValue);
    }

    private void set(String name, String value, Duration life) {
        request()
                .response()
                .addCookie(
                        Cookie.cookie(name, value)
                                .setMaxAge(life.toSeconds())
                                .setPath("/")
                                .setSecure(true)
                                .setHttpOnly(true)
                                .setSameSite(CookieSameSite.STRICT));
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}
