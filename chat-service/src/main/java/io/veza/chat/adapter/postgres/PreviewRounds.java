package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.veza.chat.application.preview.ShowPreviews;
import io.veza.chat.config.ChatConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks for links to look up, several at a time: a slow page holds up only its own lane. */
@ApplicationScoped
class PreviewRounds {

    private static final Logger LOG = Logger.getLogger(PreviewRounds.class);

    private final ShowPreviews showPreviews;
    private final ChatConfig.Preview config;
    private final List<Cancellable> lanes = new ArrayList<>();

    PreviewRounds(ShowPreviews showPreviews, ChatConfig config) {
        this.showPreviews = showPreviews;
        this.config = config.preview();
    }

    void start(@Observes StartupEvent event) {
        for (int lane = 0; config.enabled() && lane < config.lanes(); lane++) {
            lanes.add(
                    Multi.createFrom()
                            .ticks()
                            .every(config.round())
                            .onOverflow()
                            .drop()
                            .onItem()
                            .transformToUniAndConcatenate(_ -> drain())
                            .subscribe()
                            .with(_ -> {}));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        lanes.forEach(Cancellable::cancel);
    }

    private Uni<Boolean> drain() {
        return showPreviews
                .drain()
                .replaceWith(true)
                .onFailure()
                .invoke(failure -> LOG.debugf("Previews wait: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(false);
    }
}
