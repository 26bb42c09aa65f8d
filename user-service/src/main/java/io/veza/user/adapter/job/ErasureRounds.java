package io.veza.user.adapter.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.user.application.erasure.RunErasures;
import io.veza.user.config.ErasureConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Goes on with erasures, round after round, in every process. */
@Singleton
class ErasureRounds {

    private final Rounds rounds;

    ErasureRounds(RunErasures run, ErasureConfig config) {
        rounds = Rounds.draining(config.round(), run::step, "Erasures wait");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
