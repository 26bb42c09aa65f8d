package io.veza.stream.application.catalogue;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.catalogue.LabelKind;
import io.veza.stream.domain.catalogue.Ranking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Counts anew what lists are ordered by, so that nobody counts when reading. */
@ApplicationScoped
public class CountCatalogue {

    private final Catalogue catalogue;
    private final Clock clock;

    CountCatalogue(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Uni<Void> rank() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Multi.createFrom()
                .items(Ranking.values())
                .onItem()
                .transformToUniAndConcatenate(ranking -> catalogue.rank(ranking, today))
                .collect()
                .last();
    }

    public Uni<Void> labels() {
        return Multi.createFrom()
                .items(LabelKind.values())
                .onItem()
                .transformToUniAndConcatenate(catalogue::count)
                .collect()
                .last();
    }
}
