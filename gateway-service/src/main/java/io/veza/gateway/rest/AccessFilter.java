package io.veza.gateway.rest;

import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.session.Session;
import io.veza.gateway.session.SessionFilter;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Nobody gets at a resource unknown, unless its method says {@link PermitAll}; and nobody but
 * admins at theirs. The services decide that as well, but of them one hears only once the request
 * could be read: what is wrong with it is nobody else's business.
 */
final class AccessFilter {

    private static final String ADMINS = "/api/v2/admin";

    @ServerRequestFilter
    public void requireSession(ResourceInfo resource, RoutingContext call) {
        if (resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            return;
        }
        Session session = Session.current().orElseThrow(() -> stranger(call));
        if (isForAdmins(resource.getResourceClass()) && !session.principal().isAdmin()) {
            throw session.principal().heldBack()
                    ? new DomainException(
                            CoreError.SECOND_FACTOR_REQUIRED,
                            "Sign in with a second factor to act as an admin")
                    : new DomainException(CoreError.FORBIDDEN, "Your role does not allow this");
        }
    }

    private static boolean isForAdmins(Class<?> resource) {
        Path path = resource.getAnnotation(Path.class);
        return path != null && (path.value() + "/").startsWith(ADMINS + "/");
    }

    private static RuntimeException stranger(RoutingContext call) {
        Throwable reason =
                SessionFilter.failure(call)
                        .orElseGet(() ->
                                new DomainException(CoreError.UNAUTHENTICATED, "Sign in first"));
        return reason instanceof RuntimeException refusal
                ? refusal
                : new IllegalStateException(reason);
    }
}
