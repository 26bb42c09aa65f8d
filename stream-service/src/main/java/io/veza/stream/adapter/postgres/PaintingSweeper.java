package io.veza.stream.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.painting.SweepPaintings;
import io.veza.stream.config.PortraitConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sweeps, round after round, in every process. */
@ApplicationScoped
class PaintingSweeper {

    private final Rounds rounds;

    PaintingSweeper(SweepPaintings sweep, PortraitConfig config) {
        this.rounds = new Rounds(config.round(), sweep::handle, "Paintings are swept later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
