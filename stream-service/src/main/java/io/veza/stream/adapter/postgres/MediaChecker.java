package io.veza.stream.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.upkeep.CareForMedia;
import io.veza.stream.application.upkeep.CheckMedia;
import io.veza.stream.application.upkeep.CollectGarbage;
import io.veza.stream.config.MediaConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Looks after all media now and then: one process of the suite does, whichever comes first. */
@ApplicationScoped
class MediaChecker {

    private static final Duration OFTEN = Duration.ofHours(1);

    private final CareForMedia care;
    private final MediaConfig config;
    private final Rounds rounds;

    MediaChecker(CareForMedia care, MediaConfig config) {
        this.care = care;
        this.config = config;
        Duration every = config.checkEvery();
        this.rounds =
                new Rounds(
                        every.compareTo(OFTEN) < 0 ? every : OFTEN,
                        this::look,
                        "Media is looked after later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    private Uni<Void> look() {
        Duration pause = config.checkEvery();
        return care.collect(new CollectGarbage.Command(config.garbage().dryRun()), pause)
                .chain(() -> care.check(new CheckMedia.Command(config.checkHashes()), pause))
                .replaceWithVoid();
    }
}
