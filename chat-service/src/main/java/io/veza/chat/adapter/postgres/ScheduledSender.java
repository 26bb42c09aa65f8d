package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.veza.chat.application.scheduled.SendScheduled;
import io.veza.chat.config.ChatConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks for messages that are due, round after round, in every process. */
@ApplicationScoped
class ScheduledSender {

    private static final Logger LOG = Logger.getLogger(ScheduledSender.class);

    private final SendScheduled sendScheduled;
    private final Duration round;
    private final AtomicBoolean failing = new AtomicBoolean();
    private @Nullable Cancellable rounds;

    ScheduledSender(SendScheduled sendScheduled, ChatConfig config) {
        this.sendScheduled = sendScheduled;
        this.round = config.scheduled().round();
    }

    void start(@Observes StartupEvent event) {
        rounds =
                Multi.createFrom()
                        .ticks()
                        .every(round)
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(_ -> send())
                        .subscribe()
                        .with(_ -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        if (rounds != null) {
            rounds.cancel();
        }
    }

    private Uni<Void> send() {
        return sendScheduled
                .due()
                .invoke(() -> failing.set(false))
                .onFailure()
                .invoke(this::tell)
                .onFailure()
                .recoverWithNull();
    }

    /** Once, not at every round of an outage. */
    private void tell(Throwable failure) {
        if (failing.compareAndSet(false, true)) {
            LOG.warnf("Scheduled messages wait: %s", failure.getMessage());
        }
    }
}
