package io.veza.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.problem.HttpRefusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a request brings along to say who is calling. */
record Credentials(
        @Nullable String bearer, @Nullable String accessCookie, @Nullable String refreshCookie) {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    /** Refuses both kinds at once: it would be unclear who is meant. */
    static Credentials of(HttpServerRequest request) {
        Credentials found =
                new Credentials(
                        bearer(request),
                        cookie(request, SessionCookies.ACCESS),
                        cookie(request, SessionCookies.REFRESH));
        if (found.bearer != null && found.haveCookie()) {
            throw new HttpRefusal(
                    400,
                    "AMBIGUOUS_CREDENTIALS",
                    "Send a bearer token or the session cookie, not both");
        }
        return found;
    }

    @Nullable String token() {
        return bearer != null ? bearer : accessCookie;
    }

    boolean haveCookie() {
        return accessCookie != null || refreshCookie != null;
    }

    private static @Nullable String bearer(HttpServerRequest request) {
        String value = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (value == null) {
            return null;
        }
        String basic = after(BASIC, value);
        return basic == null ? after(BEARER, value) : appPassword(basic);
    }

    private static @Nullable String after(String scheme, String value) {
        return value.regionMatches(true, 0, scheme, 0, scheme.length())
                ? value.substring(scheme.length()).strip()
                : null;
    }

    /** Of programs that know nothing else (RFC 7617); the name before it says nothing new. */
    private static @Nullable String appPassword(String basic) {
        try {
            String pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
            String password = pair.substring(pair.indexOf(':') + 1);
            return Proofs.isAppPassword(password) ? password : null;
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    private static @Nullable String cookie(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }
}
