package io.veza.chat.adapter.vertx;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.chat.application.log.Contexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;

/** Vert.x contexts: each call has its own, which carries its trace and its caller. */
@ApplicationScoped
class VertxContexts implements Contexts {

    @Override
    public Executor current() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(_ -> task.run());
    }
}
