package io.veza.gateway.realtime.figures;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.veza.gateway.realtime.op.Connected;
import io.veza.platform.distinct.DistinctCounts;
import io.veza.platform.nats.Nats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Publishes this gateway's figures, and keeps those who are connected among the active people. */
@ApplicationScoped
class FiguresRound {

    private static final Logger LOG = Logger.getLogger(FiguresRound.class);
    private static final String SUBJECT = "live.figures";
    private static final String CROWD = "connected";
    private static final Duration ROUND = Duration.ofSeconds(1);

    /** Shorter than the shortest step in which active people are counted. */
    private static final int ROUNDS_BETWEEN_ALL = 5;

    private final Nats nats;
    private final GatewayFigures figures;
    private final Connected people;
    private final DistinctCounts counts;
    private final AtomicBoolean failing = new AtomicBoolean();
    private Set<Long> before = Set.of();
    private @Nullable Cancellable rounds;

    FiguresRound(Nats nats, GatewayFigures figures, Connected people, DistinctCounts counts) {
        this.nats = nats;
        this.figures = figures;
        this.people = people;
        this.counts = counts;
    }

    void start(@Observes StartupEvent event) {
        rounds =
                Multi.createFrom()
                        .ticks()
                        .every(ROUND)
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(this::round)
                        .subscribe()
                        .with(_ -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        if (rounds != null) {
            rounds.cancel();
        }
    }

    /** On a worker: it looks at everybody, and the event loops have sockets to serve. */
    private Uni<Void> round(long tick) {
        return Uni.createFrom()
                .deferred(() -> {
                    nats.publish(SUBJECT, figures.report().toByteArray());
                    return counts.add(CROWD, toAdd(tick));
                })
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .invoke(() -> failing.set(false))
                .onFailure()
                .invoke(this::tell)
                .onFailure()
                .recoverWithNull();
    }

    /** Newcomers at once, all the others from time to time. */
    private List<Long> toAdd(long tick) {
        Set<Long> now = people.users();
        Set<Long> known = tick % ROUNDS_BETWEEN_ALL == 0 ? Set.of() : before;
        before = now;
        return now.stream().filter(person -> !known.contains(person)).toList();
    }

    /** Once, not every second of an outage. */
    private void tell(Throwable failure) {
        if (failing.compareAndSet(false, true)) {
            LOG.warnf("Connected people are not counted: %s", failure.getMessage());
        }
    }
}
