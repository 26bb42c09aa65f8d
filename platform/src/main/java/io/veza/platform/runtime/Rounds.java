package io.veza.platform.runtime;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Does something round after round, one at a time: a round that takes long leaves others out, and
 * what fails is done at the next.
 */
public final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Duration every;
    private final Supplier<Uni<?>> work;
    private final String trouble;
    private final AtomicBoolean failing = new AtomicBoolean();
    private Cancellable running = () -> {};

    /**
     * Begins with {@link #start}.
     *
     * @param trouble what it means that it fails
     */
    public Rounds(Duration every, Supplier<Uni<?>> work, String trouble) {
        this.every = every;
        this.work = work;
        this.trouble = trouble;
    }

    /** Each round goes on, step by step, until a step finds nothing more to do. */
    public static Rounds draining(Duration every, Supplier<Uni<Boolean>> step, String trouble) {
        return new Rounds(
                every,
                () ->
                        Uni.createFrom()
                                .deferred(step::get)
                                .repeat()
                                .whilst(more -> more)
                                .collect()
                                .last(),
                trouble);
    }

    public void start() {
        running =
                Multi.createFrom()
                        .ticks()
                        .every(every)
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(_ -> round())
                        .subscribe()
                        .with(_ -> {});
    }

    public void stop() {
        running.cancel();
    }

    private Uni<Void> round() {
        return Uni.createFrom()
                .voidItem()
                .chain(() -> work.get())
                .replaceWithVoid()
                .invoke(() -> failing.set(false))
                .onFailure()
                .invoke(this::tell)
                .onFailure()
                .recoverWithNull();
    }

    /** Once, not at every round of an outage. */
    private void tell(Throwable failure) {
        if (failing.compareAndSet(false, true)) {
            LOG.warnf("%s: %s", trouble, failure.getMessage());
        }
    }
}
