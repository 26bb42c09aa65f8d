package io.veza.stream.adapter.postgres.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.veza.stream.application.playlist.RuledTracks;
import io.veza.stream.application.rating.RatingLimits;
import io.veza.stream.domain.playlist.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

@ApplicationScoped
class PostgresRuledTracks implements RuledTracks {

    private final Pool pool;
    private final RatingLimits limits;

    PostgresRuledTracks(Pool pool, RatingLimits limits) {
        this.pool = pool;
        this.limits = limits;
    }

    @Override
    public Uni<List<Long>> find(Rules rules, long person, long seed) {
        RuledWalk walk = new RuledWalk(person, limits);
        String sql = walk.through(rules, seed);
        return pool.preparedQuery(sql)
                .execute(walk.values())
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getLong("track"))
                                .toList());
    }
}
