package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Principal;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.podcast.Shows;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Shows in PostgreSQL. */
@ApplicationScoped
class PostgresShows implements Shows {

    private static final String LIST =
            " and s.id < $2 and ($3 or (LISTED)) order by s.id desc limit $4"
                    .replace("LISTED", ShowRows.LISTED);

    private static final String CHANGE =
            """
            update show set title = $2, description = $3, language = $4, category = $5, author = $6,
                email = $7, explicit = $8, link = $9, copyright = $10, funding_url = $11,
                funding_text = $12, locked = $13, kind = $14, visibility = $15
            where id = $1\
            """;

    private static final String DELETE = "delete from show where id = $1";

    private final Pool pool;
    private final Transactions transactions;
    private final ShowRows rows;
    private final NewShows fresh;

    PostgresShows(Pool pool, Transactions transactions, ShowRows rows, NewShows fresh) {
        this.pool = pool;
        this.transactions = transactions;
        this.rows = rows;
        this.fresh = fresh;
    }

    @Override
    public Uni<Show> add(Show show, int most) {
        return transactions.inTransaction(
                tx -> NewShows.alone(tx, show.owner()).chain(() -> fresh.add(tx, show, most)));
    }

    @Override
    public Uni<Show> get(long id) {
        return ShowRows.get(pool, id);
    }

    @Override
    public Uni<List<Show>> list(long owner, boolean all, long before, int limit) {
        String whose = owner == 0 ? "$1::bigint = 0" : "s.owner = $1";
        return pool.preparedQuery(ShowRows.select(whose + LIST))
                .execute(Tuple.of(owner, before, all, limit))
                .map(ShowRows::all);
    }

    @Override
    public Uni<Show> change(long id, Principal caller, UnaryOperator<Show> change) {
        return transactions.inTransaction(tx ->
                ShowRows.hold(tx, id)
                        .chain(before -> {
                            Show after = change.apply(before);
                            return after.equals(before)
                                    ? Uni.createFrom().item(before)
                                    : tx.preparedQuery(CHANGE)
                                            .execute(ShowColumns.said(after))
                                            .chain(() -> rows.changed(tx, after, caller.user()));
                        }));
    }

    @Override
    public Uni<Void> delete(long id, Principal caller, Consumer<Show> check) {
        return transactions.inTransaction(tx ->
                ShowRows.hold(tx, id)
                        .invoke(check)
                        .call(() -> tx.preparedQuery(DELETE).execute(Tuple.of(id)))
                        .chain(gone -> rows.tell(tx, "deleted", gone, caller.user())));
    }
}
