package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.spam.TakeBack;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Takes back what has come to look like spam: what was being sent is stored by then. */
@ApplicationScoped
class TakeBackTimer {

    private static final Duration ROUND = Duration.ofMillis(500);

    private final Rounds rounds;

    TakeBackTimer(TakeBack takeBack) {
        this.rounds = new Rounds(ROUND, takeBack::round, "Spam is not taken back in time");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
