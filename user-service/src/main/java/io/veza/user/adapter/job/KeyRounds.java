package io.veza.user.adapter.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.user.application.key.RotateKeys;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks now and then whether it is time for another signing key. */
@Singleton
class KeyRounds {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Rounds rounds;

    KeyRounds(RotateKeys rotate) {
        rounds = new Rounds(EVERY, rotate::due, "Signing keys stay as they are for now");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
