package io.veza.stream.adapter.postgres.sound;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.sound.HearTracks;
import io.veza.stream.config.SoundConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Listens to one track at a time, in every process. */
@ApplicationScoped
class SoundRounds {

    private final Rounds rounds;
    private final boolean enabled;

    SoundRounds(HearTracks hear, SoundConfig config) {
        this.rounds = Rounds.draining(config.round(), hear::step, "Tracks are heard later");
        this.enabled = config.enabled();
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            rounds.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
