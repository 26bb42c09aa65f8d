package io.veza.stream.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.mosaic.PaintMosaics;
import io.veza.stream.config.PlaylistConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Paints, one after the other, in every process. */
@ApplicationScoped
class MosaicRounds {

    private final Rounds rounds;

    MosaicRounds(PaintMosaics paint, PlaylistConfig config) {
        this.rounds =
                Rounds.draining(config.mosaicRound(), paint::step, "Mosaics are as they were");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
