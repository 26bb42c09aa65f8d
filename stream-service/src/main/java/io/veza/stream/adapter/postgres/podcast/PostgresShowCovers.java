package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Principal;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.ShowCovers;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.podcast.ShowCover;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Covers of shows in PostgreSQL. */
@ApplicationScoped
class PostgresShowCovers implements ShowCovers {

    private static final String SINCE =
            "select count(*)::int from show_cover where owner = $1 and created_at > $2";
    private static final String ERASE =
            "update show_cover set erased_at = $2 where show = $1 and erased_at is null";
    private static final String SHOW =
            "insert into show_cover (id, owner, show, key, created_at) values ($1, $2, $3, $4, $5)";
    private static final String OF =
            "select show as id, key from show_cover where show = any($1) and erased_at is null";
    private static final String ERASED =
            """
            select id, key from show_cover
            where not swept and (erased_at is not null or show is null) order by id limit $1\
            """;
    private static final String SWEPT = "update show_cover set swept = true where id = any($1)";
    private static final String FORGET = "delete from show_cover where swept and created_at < $1";

    private final Pool pool;
    private final Transactions transactions;
    private final ShowRows shows;
    private final Clock clock;

    PostgresShowCovers(Pool pool, Transactions transactions, ShowRows shows, Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.shows = shows;
        this.clock = clock;
    }

    @Override
    public Uni<Integer> since(long owner, Instant since) {
        return pool.preparedQuery(SINCE)
                .execute(Tuple.of(owner, Sql.time(since)))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    @Override
    public Uni<Void> show(ShowCover cover) {
        Tuple row =
                Tuple.of(
                        cover.id(),
                        cover.owner(),
                        cover.show(),
                        cover.key(),
                        Sql.time(cover.createdAt()));
        return transactions.inTransaction(tx ->
                ShowRows.hold(tx, cover.show())
                        .call(held -> tx.preparedQuery(ERASE).execute(gone(held)))
                        .call(() -> tx.preparedQuery(SHOW).execute(row))
                        .chain(held -> shows.changed(tx, held, cover.owner()))
                        .replaceWithVoid());
    }

    @Override
    public Uni<Void> hide(long show, Principal caller, Consumer<Show> check) {
        return transactions.inTransaction(tx ->
                ShowRows.hold(tx, show)
                        .invoke(check)
                        .call(held -> tx.preparedQuery(ERASE).execute(gone(held)))
                        .chain(held -> shows.changed(tx, held, caller.user()))
                        .replaceWithVoid());
    }

    private Tuple gone(Show show) {
        return Tuple.of(show.id(), Sql.time(clock.instant()));
    }

    @Override
    public Uni<Map<Long, String>> of(Collection<Long> of) {
        return keys(OF, Tuple.of(of.toArray(Long[]::new)));
    }

    @Override
    public Uni<Map<Long, String>> erased(int most) {
        return keys(ERASED, Tuple.of(most))
                .map(keys ->
                        keys.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                entry -> Cover.folder(entry.getValue()))));
    }

    private Uni<Map<Long, String>> keys(String query, Tuple values) {
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
    @Override
    public Uni<Void> forget(List<Long> ids) {
        OffsetDateTime dayAgo = Sql.time(clock.instant().minus(Duration.ofDays(1)));
        return pool.preparedQuery(SWEPT)
                .execute(Tuple.of(ids.toArray(Long[]::new)))
                .chain(() -> pool.preparedQuery(FORGET).execute(Tuple.of(dayAgo)))
                .replaceWithVoid();
    }
}
