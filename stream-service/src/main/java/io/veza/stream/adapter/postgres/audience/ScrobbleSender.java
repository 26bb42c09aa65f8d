package io.veza.stream.adapter.postgres.audience;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.scrobbler.SendScrobbles;
import io.veza.stream.config.ScrobblerConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sends listens on, round after round, in every process. */
@ApplicationScoped
class ScrobbleSender {

    private final Rounds rounds;

    ScrobbleSender(SendScrobbles send, ScrobblerConfig config) {
        this.rounds = Rounds.draining(config.round(), send::handle, "Listens are sent on later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
