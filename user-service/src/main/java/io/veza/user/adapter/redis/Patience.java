package io.veza.user.adapter.redis;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;

/** How long Redis is waited for, given that everything here works without it. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private Patience() {}

    /**
     * Whatever the outcome, it arrives on the caller's Vert.x context: database sessions are bound
     * to it.
     */
    static <T> Uni<T> with(Uni<T> call) {
        Uni<T> bounded = call.ifNoItem().after(LIMIT).fail();
        Context context = Vertx.currentContext();
        return context == null ? bounded : bounded.emitOn(MutinyHelper.executor(context));
    }
}
