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

    /** What a remembered device shows instead of a code. */
    private static final String DEVICE = "__Host-dt";

    private static final Duration REFRESH_LIFE = Duration.ofDays(7);
    private static final int LONGEST_DEVICE_TOKEN = 60;
    private static final Duration TRUST = Duration.ofDays(30);

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

    /** Keeps what a remembered device shows; it outlives the session. */
    public void trust(String deviceToken) {
        if (!deviceToken.isEmpty()) {
            set(DEVICE, deviceToken, TRUST);
        }
    }

    public Optional<String> deviceToken() {
        return Optional.ofNullable(request().getCookie(DEVICE))
                .map(Cookie::getValue)
                .filter(token -> token.length() <= LONGEST_DEVICE_TOKEN);
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
