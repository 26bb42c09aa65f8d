package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;

/** Lets so many through at a time; the others wait in line. For any number of threads. */
final class Turnstile {

    private final Queue<Runnable> line = new ArrayDeque<>();
    private final int abreast;
    private int inside;

    Turnstile(int abreast) {
        this.abreast = abreast;
    }

    <T> Uni<T> pass(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .emitter(caller ->
                        enter(() ->
                                Uni.createFrom()
                                        .deferred(work)
                                        .onTermination()
                                        .invoke(this::leave)
                                        .subscribe()
                                        .with(caller::complete, caller::fail)));
    }

    private void enter(Runnable one) {
        synchronized (this) {
            if (inside == abreast) {
                line.add(one);
                return;
            }
            inside++;
        }
        one.run();
    }

    private void leave() {
        Runnable next;
        synchronized (this) {
            next = line.poll();
            if (next == null) {
                inside--;
                return;
            }
        }
        next.run();
    }
}
