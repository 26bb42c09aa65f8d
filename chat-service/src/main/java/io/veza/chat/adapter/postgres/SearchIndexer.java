package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.chat.application.search.IndexMessages;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks for something to index, round after round, in every process. */
@ApplicationScoped
class SearchIndexer {

    private final Rounds rounds;

    SearchIndexer(IndexMessages indexMessages, ChatConfig config) {
        this.rounds =
                Rounds.draining(
                        config.search().round(), indexMessages::step, "Search falls behind");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
