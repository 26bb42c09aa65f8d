package io.veza.stream.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.veza.stream.application.attachment.SweepAttachments;
import io.veza.stream.config.AttachmentConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sweeps, round after round, in every process. */
@ApplicationScoped
class AttachmentSweeper {

    private static final Logger LOG = Logger.getLogger(AttachmentSweeper.class);

    private final SweepAttachments sweep;
    private final Duration round;
    private @Nullable Cancellable rounds;

    AttachmentSweeper(SweepAttachments sweep, AttachmentConfig config) {
        this.sweep = sweep;
        this.round = config.round();
    }

    void start(@Observes StartupEvent event) {
        rounds =
                Multi.createFrom()
                        .ticks()
                        .every(round)
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(_ -> sweep())
                        .subscribe()
                        .with(_ -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        if (rounds != null) {
            rounds.cancel();
        }
    }

    private Uni<Boolean> sweep() {
        return sweep.handle()
                .replaceWith(true)
                .onFailure()
                .invoke(failure -> LOG.debugf("Swept at the next round: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(false);
    }
}
