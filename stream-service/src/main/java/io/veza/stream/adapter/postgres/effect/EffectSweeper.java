package io.veza.stream.adapter.postgres.effect;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.effect.SweepEffects;
import io.veza.stream.config.EffectConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sweeps, round after round, in every process. */
@ApplicationScoped
class EffectSweeper {

    private final Rounds rounds;

    EffectSweeper(SweepEffects sweep, EffectConfig config) {
        this.rounds = new Rounds(config.round(), sweep::handle, "Previews are swept later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
