package io.veza.stream.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Aside;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.upload.SweepUploads;
import io.veza.stream.config.UploadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sweeps, round after round, in every process. */
@ApplicationScoped
class UploadSweeper {

    private final Rounds rounds;

    /** On a context of its own: what becomes a track is kept by a session of the database. */
    UploadSweeper(SweepUploads sweep, Aside aside, UploadConfig config) {
        this.rounds =
                new Rounds(
                        config.round(),
                        () -> Uni.createFrom().deferred(sweep::handle).runSubscriptionOn(aside),
                        "Uploads are swept later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
