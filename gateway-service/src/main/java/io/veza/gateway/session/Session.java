package io.veza.gateway.session;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.veza.platform.kernel.Principal;
import java.util.Optional;

/**
 * The verified caller of the request being served.
 *
 * @param token what proves it; goes along to the services behind
 */
public record Session(Principal principal, String token) {

    private static final String KEY = Session.class.getName();

    public static Optional<Session> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
    }

    /** For the rest of the request. */
    public void bind() {
        ContextLocals.put(KEY, this);
    }
}
