package io.veza.gateway.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.problem.HttpRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites from acting with a browser's cookies (cross-site request forgery): an unsafe
 * call without a bearer token must come from our own pages.
 */
@ApplicationScoped
public class SameOrigin {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final String publicOrigin;

    SameOrigin(GatewayConfig config) {
        URI url = config.publicUrl();
        publicOrigin = url.getScheme() + "://" + url.getAuthority();
    }

    void require(HttpServerRequest request, Credentials credentials) {
        if (SAFE.contains(request.method()) || credentials.bearer() != null) {
            return;
        }
        if (!isOurs(request, credentials.haveCookie())) {
            throw new HttpRefusal(
                    403, "CROSS_SITE_REQUEST", "This call must come from the site's own pages");
        }
    }

    private boolean isOurs(HttpServerRequest request, boolean cookies) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        // Programs that are no browsers send neither header, and have no cookies either.
        return origin == null ? !cookies : isOurOrigin(origin, request);
    }

    /** Whether a page of that origin is one of ours. */
    public boolean isOurOrigin(String origin, HttpServerRequest request) {
        return origin.equals(publicOrigin) || origin.equals(hostOrigin(request));
    }

    /** The same machine under another of its names: what the browser itself put in Host. */
    private static @Nullable String hostOrigin(HttpServerRequest request) {
        return request.authority() == null ? null : request.scheme() + "://" + request.authority();
    }
}
