package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.FeedCovers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Gives out the address of each picture once. */
@ApplicationScoped
class PostgresFeedCovers implements FeedCovers {

    private static final String CLAIM =
            """
            with bare as (select show, owner, cover from feed_import
                    where cover <> '' and cover_due <= $1
                    order by show limit 1 for update skip locked)
            update feed_import f set cover = '' from bare b where f.show = b.show
            returning b.show, b.owner, b.cover\
            """;

    private static final String AGAIN =
            "update feed_import set cover = $2, cover_due = $3 where show = $1 and cover = ''";

    private final Pool pool;
    private final Clock clock;

    PostgresFeedCovers(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Wanted>> claim() {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(Sql.time(clock.instant())))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row ->
                                        new Wanted(
                                                row.getLong("show"),
                                                row.getLong("owner"),
                                                row.getString("cover")))
                                .findFirst());
    }

    @Override
    public Uni<Void> again(Wanted one, Instant due) {
        return pool.preparedQuery(AGAIN)
                .execute(Tuple.of(one.show(), one.address(), Sql.time(due)))
                .replaceWithVoid();
    }
}
