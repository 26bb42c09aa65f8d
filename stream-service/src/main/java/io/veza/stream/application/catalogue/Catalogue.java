package io.veza.stream.application.catalogue;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.catalogue.CatalogueOrder;
import io.veza.stream.domain.catalogue.Label;
import io.veza.stream.domain.catalogue.LabelKind;
import io.veza.stream.domain.catalogue.Place;
import io.veza.stream.domain.catalogue.Ranking;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is published, in its orders. */
public interface Catalogue {

    /**
     * @param after null: from the beginning
     */
    Uni<List<Place>> places(
            CatalogueFilter filter, CatalogueOrder order, @Nullable Place after, int limit);

    /**
     * The most used first.
     *
     * @param beginning how they begin; empty: all
     * @param after null: from the beginning
     */
    Uni<List<Label>> labels(LabelKind kind, String beginning, @Nullable Label after, int limit);

    /** Counts the places of a ranking anew; nothing while another process does. */
    Uni<Void> rank(Ranking ranking, LocalDate today);

    /** Counts genres or tags anew; nothing while another process does. */
    Uni<Void> count(LabelKind kind);
}
