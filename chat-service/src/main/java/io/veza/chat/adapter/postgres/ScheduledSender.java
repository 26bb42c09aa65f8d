package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.scheduled.SendScheduled;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks for messages that are due, round after round, in every process. */
@ApplicationScoped
class ScheduledSender {

    private final Rounds rounds;

    ScheduledSender(SendScheduled sendScheduled, ChatConfig config) {
        this.rounds =
                new Rounds(
                        config.scheduled().round(), sendScheduled::due, "Scheduled messages wait");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
