package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Principal;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.podcast.Episodes;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Episodes in PostgreSQL. */
@ApplicationScoped
class PostgresEpisodes implements Episodes {

    private static final String SEEN = " and ($2 or (" + ShowRows.OPEN + "))";
    private static final String LIST =
            EpisodeRows.SELECT
                    + SEEN
                    + " order by published_at desc, e.track desc limit $3 offset $4";
    private static final String FIND = EpisodeRows.SELECT + SEEN + " and e.track = $3";
    private static final String DELETE = "delete from episode where show = $1 and track = $2";

    private final Pool pool;
    private final Transactions transactions;
    private final ShowRows shows;
    private final EpisodePlaces places;

    PostgresEpisodes(Pool pool, Transactions transactions, ShowRows shows, EpisodePlaces places) {
        this.pool = pool;
        this.transactions = transactions;
        this.shows = shows;
        this.places = places;
    }

    @Override
    public Uni<List<Episode>> list(long show, boolean all, int skip, int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(show, all, limit, skip))
                .map(EpisodeRows::all);
    }

    @Override
    public Uni<Optional<Episode>> find(long show, long track, boolean all) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(show, all, track))
                .map(EpisodeRows::all)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Void> put(Placing placing, Principal caller, Consumer<Show> check, int most) {
        return transactions.inTransaction(tx ->
                ShowRows.hold(tx, placing.show())
                        .invoke(check)
                        .call(show -> places.put(tx, show, placing, most))
                        .chain(show -> shows.changed(tx, show, caller.user()))
                        .replaceWithVoid());
    }

    @Override
    public Uni<Boolean> delete(long show, long track, Principal caller, Consumer<Show> check) {
        return transactions.inTransaction(tx ->
                ShowRows.hold(tx, show)
                        .invoke(check)
                        .chain(held -> remove(tx, held, track, caller.user())));
    }

    private Uni<Boolean> remove(SqlConnection tx, Show show, long track, long actor) {
        return tx.preparedQuery(DELETE)
                .execute(Tuple.of(show.id(), track))
                .chain(gone ->
                        gone.rowCount() == 0
                                ? Uni.createFrom().item(false)
                                : shows.changed(tx, show, actor).replaceWith(true));
    }
}
