package io.veza.stream.adapter.postgres.catalogue;

import io.veza.stream.application.catalogue.CatalogueFilter;
import io.veza.stream.domain.catalogue.Place;
import org.jspecify.annotations.Nullable;

/**
 * The text that finds the newest of a genre in a tempo: the newest at each step between its bounds,
 * and of those the newest. How the planner thinks tempos are spread does not matter, which differ
 * from genre to genre: one whose tempo nothing has costs as little as one that everything has.
 */
final class SteppedWalk {

    private final CatalogueFilter.Bounds tempo;
    private final Condition condition;

    SteppedWalk(CatalogueFilter filter) {
        this.tempo = filter.tempo();
        this.condition = Condition.stepped(filter);
    }

    /** Tags, words and artists are not in its index. */
    static boolean fits(CatalogueFilter filter) {
        return filter.isTempoOfGenre() && filter.isOfAnybody() && filter.tag().isEmpty();
    }

    String newest(@Nullable Place after, int limit) {
        String steps = condition.leastStep(tempo) + ", " + condition.mostStep(tempo);
        condition.and("tempo_step(c.bpm) = step.at");
        if (after != null) {
            condition.and("c.track < " + condition.value(after.track()));
        }
        String newest = " order by track desc limit " + limit;
        return "select f.track, 0 as lap, '' as value from generate_series("
                + steps
                + ") as step(at) cross join lateral (select c.track from catalogue_track c where "
                + condition
                + newest
                + ") f"
                + newest;
    }

    Condition condition() {
        return condition;
    }
}
