package io.veza.stream.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Aside;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.track.PublishDue;
import io.veza.stream.config.PublicationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Publishes what is due, round after round, in every process. */
@ApplicationScoped
class PublicationRounds {

    private final Rounds rounds;

    /** On a context of its own: a session of the database belongs to one. */
    PublicationRounds(PublishDue publish, Aside aside, PublicationConfig config) {
        this.rounds =
                new Rounds(
                        config.round(),
                        () -> Uni.createFrom().deferred(publish::handle).runSubscriptionOn(aside),
                        "Scheduled tracks come out later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
