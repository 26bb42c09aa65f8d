package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Runs calls one after another, so that what one person says in one room keeps its order. Confined
 * to the socket's event loop.
 */
final class InOrder {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /** The call starts when those before it have ended, well or not. */
    <T> Uni<T> run(Supplier<Uni<T>> call) {
        return Uni.createFrom().emitter(emitter -> enqueue(call, emitter));
    }

    int waiting() {
        return waiting.size();
    }

    private <T> void enqueue(Supplier<Uni<T>> call, UniEmitter<? super T> emitter) {
        waiting.addLast(() ->
                call.get()
                        .onTermination()
                        .invoke(this::next)
                        .subscribe()
                        .with(emitter::complete, emitter::fail));
        if (!busy) {
            next();
        }
    }

    private void next() {
        Runnable call = waiting.pollFirst();
        busy = call != null;
        if (call != null) {
            call.run();
        }
    }
}
