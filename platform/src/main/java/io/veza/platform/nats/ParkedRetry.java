package io.veza.platform.nats;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Gives a parked event to its handler once more, here and now. Safe beside the handler's own loop:
 * of two that deliver the same event, the inbox lets one through.
 */
@ApplicationScoped
class ParkedRetry {

    private static final Executor BLOCKING = task -> Thread.ofVirtual().name("retry").start(task);

    private final Iterable<EventHandler> handlers;
    private final Supplier<ParkedEvents> parked;
    private final Supplier<Inbox> inbox;

    @Inject
    ParkedRetry(
            Instance<EventHandler> handlers, Instance<Pool> pool, NatsConfig config, Vertx vertx) {
        this(
                handlers,
                () -> new ParkedEvents(pool.get()),
                () -> new Inbox(vertx, pool.get(), config.consumer().ackWait()));
    }

    ParkedRetry(
            Iterable<EventHandler> handlers, Supplier<ParkedEvents> parked, Supplier<Inbox> inbox) {
        this.handlers = handlers;
        this.parked = parked;
        this.inbox = inbox;
    }

    /** Empty when it went through; otherwise why it did not. */
    Uni<Optional<String>> handle(String handler, long event) {
        return parked.get()
                .find(handler, event)
                .map(found -> found.orElseThrow(ParkedRetry::gone))
                .chain(found -> deliver(called(handler), found));
    }

    private EventHandler called(String name) {
        for (EventHandler handler : handlers) {
            if (handler.name().equals(name)) {
                return handler;
            }
        }
        throw gone();
    }

    private Uni<Optional<String>> deliver(EventHandler handler, ParkedEvent parked) {
        return Uni.createFrom()
                .completionStage(() ->
                        CompletableFuture.supplyAsync(() -> tried(handler, parked), BLOCKING));
    }

    private Optional<String> tried(EventHandler handler, ParkedEvent parked) {
        try {
            inbox.get().deliver(handler, parked.event());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        } catch (RuntimeException failure) {
            return Optional.of(parkedAgain(handler, parked, failure));
        }
    }

    private String parkedAgain(EventHandler handler, ParkedEvent parked, RuntimeException failure) {
        String reason = String.valueOf(failure.getMessage());
        try {
            inbox.get().park(handler, parked.event(), 1, reason);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return reason;
    }

    private static DomainException gone() {
        return new DomainException(CoreError.NOT_FOUND, "No such event is parked.");
    }
}
