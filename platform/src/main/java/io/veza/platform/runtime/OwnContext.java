package io.veza.platform.runtime;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.Aside;
import jakarta.inject.Singleton;
import java.util.Objects;

/**
 * Aside of every call: on a Vert.x context of its own, because the caller's holds its identity and
 * its database session, and outside its gRPC context, which holds deadline and cancellation.
 */
@Singleton
public class OwnContext implements Aside {

    private final Vertx vertx;

    public OwnContext(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public void execute(Runnable task) {
        Context context =
                Objects.requireNonNull(
                        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(_ -> io.grpc.Context.ROOT.run(task));
    }
}
