package io.veza.stream.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Aside;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.version.CollectVersions;
import io.veza.stream.config.VersionConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Collects what was made of former files, round after round, in every process. */
@ApplicationScoped
class VersionCollector {

    private final Rounds rounds;

    /** On a context of its own: a session of the database belongs to one. */
    VersionCollector(CollectVersions collect, Aside aside, VersionConfig config) {
        this.rounds =
                new Rounds(
                        config.round(),
                        () -> Uni.createFrom().deferred(collect::handle).runSubscriptionOn(aside),
                        "Former files are collected later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
