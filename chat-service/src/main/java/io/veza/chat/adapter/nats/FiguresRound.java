package io.veza.chat.adapter.nats;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.analytics.ReportFigures;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Reports this process's figures once a second. */
@ApplicationScoped
class FiguresRound {

    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Rounds rounds;

    FiguresRound(ReportFigures reportFigures) {
        this.rounds = new Rounds(ROUND, reportFigures::handle, "Active people are not counted");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
