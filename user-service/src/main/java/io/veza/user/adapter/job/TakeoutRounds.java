package io.veza.user.adapter.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.user.application.takeout.ExpireTakeouts;
import io.veza.user.application.takeout.RunTakeouts;
import io.veza.user.config.TakeoutConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Goes on with copies, and takes old ones away, in every process. */
@Singleton
class TakeoutRounds {

    private final Rounds running;
    private final Rounds expiring;

    TakeoutRounds(RunTakeouts run, ExpireTakeouts expire, TakeoutConfig config) {
        running = Rounds.draining(config.round(), run::step, "Copies of people's data wait");
        expiring = Rounds.draining(config.round(), expire::step, "Old copies stay");
    }

    void start(@Observes StartupEvent event) {
        running.start();
        expiring.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running.stop();
        expiring.stop();
    }
}
