package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.poll.ClosePolls;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks for polls whose time is up, round after round, in every process. */
@ApplicationScoped
class PollTimer {

    private final Rounds rounds;

    PollTimer(ClosePolls closePolls, ChatConfig config) {
        this.rounds =
                new Rounds(
                        config.poll().round(), closePolls::round, "Polls are not closed in time");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
