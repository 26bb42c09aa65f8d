package io.veza.stream.adapter.postgres.catalogue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.catalogue.CountCatalogue;
import io.veza.stream.config.CatalogueConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Counts, round after round, in every process; one counts at a time. */
@ApplicationScoped
class CatalogueRounds {

    private final List<Rounds> all;

    CatalogueRounds(CountCatalogue count, CatalogueConfig config) {
        this.all =
                List.of(
                        new Rounds(config.rank(), count::rank, "Charts are as they were"),
                        new Rounds(config.count(), count::labels, "Genres are as they were"));
    }

    void start(@Observes StartupEvent event) {
        all.forEach(Rounds::start);
    }

    void stop(@Observes ShutdownEvent event) {
        all.forEach(Rounds::stop);
    }
}
