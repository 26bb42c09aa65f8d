package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Principal;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.PaintingRows;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.ShowCovers;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.podcast.ShowCover;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Covers of shows in PostgreSQL. */
@ApplicationScoped
class PostgresShowCovers implements ShowCovers {

    private static final String ERASE =
            "update show_cover set erased_at = $2 where show = $1 and erased_at is null";
    private static final String SHOW =
            "insert into show_cover (id, owner, show, key, created_at) values ($1, $2, $3, $4, $5)";
    private static final String OF =
            "select show as id, key from show_cover where show = any($1) and erased_at is null";
    private static final String UNSEEN = "erased_at is not null or show is null";

    private final PaintingRows rows;
    private final Transactions transactions;
    private final ShowRows shows;
    private final Clock clock;

    PostgresShowCovers(Pool pool, Transactions transactions, ShowRows shows, Clock clock) {
        this.rows = new PaintingRows(pool, clock, "show_cover", UNSEEN);
        this.transactions = transactions;
        this.shows = shows;
        this.clock = clock;
    }

    @Override
    public Uni<Integer> since(long owner, Instant since) {
        return rows.since(owner, since);
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
        return rows.keys(OF, Tuple.of(of.toArray(Long[]::new)));
    }

    @Override
    public Uni<Map<Long, String>> erased(int most) {
        return rows.erased(most, Cover::folder);
    }

    @Override
    public Uni<Void> forget(List<Long> ids) {
        return rows.forget(ids);
    }
}
