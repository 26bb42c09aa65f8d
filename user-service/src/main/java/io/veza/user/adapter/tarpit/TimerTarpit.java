package io.veza.user.adapter.tarpit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.veza.user.application.session.Tarpit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The timer fires on the caller's own Vert.x context: database sessions are bound to it. */
@ApplicationScoped
class TimerTarpit implements Tarpit {

    private final Vertx vertx;

    TimerTarpit(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Uni<Void> hold(Duration time) {
        long millis = time.toMillis();
        return millis < 1
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .emitter(waiting -> vertx.setTimer(millis, _ -> waiting.complete(null)));
    }
}
