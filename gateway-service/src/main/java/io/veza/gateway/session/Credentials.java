package io.veza.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.problem.HttpRefusal;
import org.jspecify.annotations.Nullable;

/** What a request brings along to say who is calling. */
record Credentials(
        @Nullable String bearer, @Nullable String accessCookie, @Nullable String refreshCookie) {

    private static final String SCHEME = "Bearer ";

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
        return value != null && value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? value.substring(SCHEME.length()).strip()
                : null;
    }

    private static @Nullable String cookie(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }
}
