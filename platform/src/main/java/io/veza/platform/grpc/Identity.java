package io.veza.platform.grpc;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.Principal;
import org.jspecify.annotations.Nullable;

/**
 * A caller and the token that proves it, kept on the call's own (duplicated) Vert.x context: unlike
 * a gRPC context it is still there in the continuations of a Uni.
 */
record Identity(Principal principal, String token) {

    private static final String KEY = Identity.class.getName();

    static @Nullable Identity current() {
        Context context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context)
                ? context.getLocal(KEY)
                : null;
    }

    void bind() {
        Context context = Vertx.currentContext();
        if (context == null || !VertxContext.isDuplicatedContext(context)) {
            throw new IllegalStateException("No call is being served on this thread");
        }
        context.putLocal(KEY, this);
    }
}
