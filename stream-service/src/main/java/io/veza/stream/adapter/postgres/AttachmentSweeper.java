package io.veza.stream.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.attachment.SweepAttachments;
import io.veza.stream.config.AttachmentConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sweeps, round after round, in every process. */
@ApplicationScoped
class AttachmentSweeper {

    private final Rounds rounds;

    AttachmentSweeper(SweepAttachments sweep, AttachmentConfig config) {
        this.rounds = new Rounds(config.round(), sweep::handle, "Attachments are swept later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
