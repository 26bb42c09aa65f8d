package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.preview.ShowPreviews;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.IntStream;

/** Looks for links to look up, several at a time: a slow page holds up only its own lane. */
@ApplicationScoped
class PreviewRounds {

    private final List<Rounds> lanes;

    PreviewRounds(ShowPreviews showPreviews, ChatConfig config) {
        ChatConfig.Preview preview = config.preview();
        this.lanes =
                IntStream.range(0, preview.enabled() ? preview.lanes() : 0)
                        .mapToObj(_ ->
                                Rounds.draining(
                                        preview.round(), showPreviews::step, "Previews wait"))
                        .toList();
    }

    void start(@Observes StartupEvent event) {
        lanes.forEach(Rounds::start);
    }

    void stop(@Observes ShutdownEvent event) {
        lanes.forEach(Rounds::stop);
    }
}
