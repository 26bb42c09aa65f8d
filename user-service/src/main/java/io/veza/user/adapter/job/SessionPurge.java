package io.veza.user.adapter.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.veza.user.application.session.PurgeSessions;
import io.veza.user.config.PurgeConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Purges sessions now and then; a round that fails or is late costs nothing but time. */
@Singleton
class SessionPurge {

    private static final Logger LOG = Logger.getLogger(SessionPurge.class);

    private final Supplier<Uni<Integer>> purge;
    private final Duration every;
    private Cancellable rounds = () -> {};

    @Inject
    SessionPurge(PurgeSessions purge, PurgeConfig config) {
        this(() -> purge.handle(config.batch()), config.every());
    }

    SessionPurge(Supplier<Uni<Integer>> purge, Duration every) {
        this.purge = purge;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        rounds =
                Multi.createFrom()
                        .ticks()
                        .startingAfter(every)
                        .every(every)
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(tick -> round())
                        .subscribe()
                        .with(SessionPurge::tell);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.cancel();
    }

    private Uni<Integer> round() {
        return Uni.createFrom()
                .deferred(purge::get)
                .onFailure()
                .invoke(failure -> LOG.warnf("past sessions stay for now: %s", failure))
                .onFailure()
                .recoverWithItem(0);
    }

    private static void tell(int forgotten) {
        if (forgotten > 0) {
            LOG.infof("%d past sessions are forgotten", forgotten);
        }
    }
}
