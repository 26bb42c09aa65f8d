package io.veza.gateway.rest;

import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.session.Session;
import io.veza.gateway.session.SessionFilter;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nobody gets at a resource unknown, unless its method says {@link PermitAll}. */
final class AccessFilter {

    @ServerRequestFilter
    public void requireSession(ResourceInfo resource, RoutingContext call) {
        boolean open = resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
        if (open || Session.current().isPresent()) {
            return;
        }
        Throwable reason =
                SessionFilter.failure(call)
                        .orElseGet(() ->
                                new DomainException(CoreError.UNAUTHENTICATED, "Sign in first"));
        throw reason instanceof RuntimeException refusal
                ? refusal
                : new IllegalStateException(reason);
    }
}
