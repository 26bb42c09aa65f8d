package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How many pictures somebody has put, and how they end: the same in the table of each kind. */
public final class PaintingRows {

    private static final Duration DAY = Duration.ofDays(1);

    private final Pool pool;
    private final Clock clock;
    private final String since;
    private final String erased;
    private final String swept;
    private final String forget;

    /**
     * @param unseen which of its rows nobody shows any more, in SQL
     */
    public PaintingRows(Pool pool, Clock clock, String table, String unseen) {
        this.pool = pool;
        this.clock = clock;
        this.since = "select count(*)::int from " + table + " where owner = $1 and created_at > $2";
        this.erased =
                "select id, key from "
                        + table
                        + " where not swept and ("
                        + unseen
                        + ")"
                        + " order by id limit $1";
        this.swept = "update " + table + " set swept = true where id = any($1)";
        this.forget = "delete from " + table + " where swept and created_at < $1";
    }

    public Uni<Integer> since(long owner, Instant when) {
        return pool.preparedQuery(since)
                .execute(Tuple.of(owner, Sql.time(when)))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /** Folders, by id. */
    public Uni<Map<Long, String>> erased(int most, UnaryOperator<String> folder) {
        return keys(erased, Tuple.of(most))
                .map(keys -> {
                    keys.replaceAll((_, key) -> folder.apply(key));
                    return keys;
                });
    }

    /**
     * By id.
     *
     * @param query has an id and a key
     */
    public Uni<Map<Long, String>> keys(String query, Tuple values) {
        return pool.preparedQuery(query)
                .execute(values)
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getLong("id"),
                                                row -> row.getString("key"))));
    }

    /** A row tells for a day that one was shown. */
    public Uni<Void> forget(List<Long> ids) {
        OffsetDateTime dayAgo = Sql.time(clock.instant().minus(DAY));
        return pool.preparedQuery(swept)
                .execute(Tuple.of(ids.toArray(Long[]::new)))
                .chain(() -> pool.preparedQuery(forget).execute(Tuple.of(dayAgo)))
                .replaceWithVoid();
    }
}
