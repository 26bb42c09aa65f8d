package io.veza.stream.adapter.postgres.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.veza.stream.application.catalogue.CatalogueFilter;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether few tracks are of a genre in a tempo, counted in the index by steps. Those few are looked
 * up and put in order; an order would be walked to its end for them. Where they are many, a walk
 * soon meets a page of them. The planner does not know which of both it is.
 */
@ApplicationScoped
class Scarcity {

    private static final int FEW = 3000;

    private final Pool pool;

    Scarcity(Pool pool) {
        this.pool = pool;
    }

    Uni<Boolean> of(CatalogueFilter filter) {
        if (!filter.isTempoOfGenre()) {
            return Uni.createFrom().item(false);
        }
        Condition counted = Condition.counted(filter);
        return pool.preparedQuery(count(counted))
                .execute(counted.values())
                .map(rows -> rows.iterator().next().getLong(0) <= FEW);
    }

    private static String count(Condition condition) {
        return "select count(*) from (select from catalogue_track c where "
                + condition
                + " limit "
                + (FEW + 1)
                + ") found";
    }
}
