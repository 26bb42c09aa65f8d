package io.veza.stream.adapter.postgres.podcast;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Aside;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.podcast.TakeFeedCovers;
import io.veza.stream.application.podcast.TakeFeedItems;
import io.veza.stream.application.podcast.TakeFeedTexts;
import io.veza.stream.config.PodcastConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Downloads one file, one picture, and one text, at a time, in every process. */
@ApplicationScoped
class FeedRounds {

    private final Rounds rounds;
    private final Rounds covers;
    private final Rounds texts;

    /**
     * On a context of its own: what becomes a track, or its words, is kept by a session of the
     * database.
     */
    FeedRounds(
            TakeFeedItems take,
            TakeFeedCovers takeCovers,
            TakeFeedTexts takeTexts,
            Aside aside,
            PodcastConfig config) {
        this.rounds =
                Rounds.draining(
                        config.imports().round(),
                        () -> Uni.createFrom().deferred(take::step).runSubscriptionOn(aside),
                        "Episodes are taken over later");
        this.covers =
                Rounds.draining(
                        config.imports().round(), takeCovers::step, "Covers are taken over later");
        this.texts =
                Rounds.draining(
                        config.imports().round(),
                        () -> Uni.createFrom().deferred(takeTexts::step).runSubscriptionOn(aside),
                        "Chapters and transcripts are taken over later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
        covers.start();
        texts.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
        covers.stop();
        texts.stop();
    }
}
