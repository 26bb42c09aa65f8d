package io.veza.stream.adapter.postgres.effect;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.veza.stream.application.effect.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Each piece of work gets an event loop of its own, where sessions of the database belong. */
@ApplicationScoped
class ContextDesk implements Desk {

    @Override
    public <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
