package io.veza.chat.adapter.nats;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.veza.chat.application.analytics.ReportFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reports this process's figures once a second. */
@ApplicationScoped
class FiguresRound {

    private static final Logger LOG = Logger.getLogger(FiguresRound.class);
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final ReportFigures reportFigures;
    private final AtomicBoolean failing = new AtomicBoolean();
    private @Nullable Cancellable rounds;

    FiguresRound(ReportFigures reportFigures) {
        this.reportFigures = reportFigures;
    }

    void start(@Observes StartupEvent event) {
        rounds =
                Multi.createFrom()
                        .ticks()
                        .every(ROUND)
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(_ -> report())
                        .subscribe()
                        .with(_ -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        if (rounds != null) {
            rounds.cancel();
        }
    }

    private Uni<Void> report() {
        return Uni.createFrom()
                .deferred(reportFigures::handle)
                .invoke(() -> failing.set(false))
                .onFailure()
                .invoke(this::tell)
                .onFailure()
                .recoverWithNull();
    }

    /** Once, not every second of an outage. */
    private void tell(Throwable failure) {
        if (failing.compareAndSet(false, true)) {
            LOG.warnf("Active people are not counted: %s", failure.getMessage());
        }
    }
}
