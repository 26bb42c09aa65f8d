package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.preview.ShowPictures;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks for pictures that have come, round after round, in every process. */
@ApplicationScoped
class PictureTimer {

    private final Rounds rounds;

    PictureTimer(ShowPictures showPictures, ChatConfig config) {
        this.rounds =
                new Rounds(config.preview().round(), showPictures::round, "Pictures come later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
