package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.listen.HistoryFilter;
import io.veza.stream.application.listen.ListenSettings;
import io.veza.stream.application.listen.Listens;
import io.veza.stream.application.listen.Listens.Count;
import io.veza.stream.domain.listen.Listen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The history of what was heard, in PostgreSQL. */
@ApplicationScoped
class PostgresListens implements Listens {

    private static final String LATEST =
            "select "
                    + ListenRows.COLUMNS
                    + """
                     from listen where person = $1 and listened_at > $4
                        and (listened_at < $2 or (listened_at = $2 and id < $3))
                    order by listened_at desc, id desc limit $5\
                    """;

    private static final String OLDEST =
            "select * from (select "
                    + ListenRows.COLUMNS
                    + """
                     from listen where person = $1 and listened_at > $4
                        and (listened_at < $2 or (listened_at = $2 and id < $3))
                    order by listened_at, id limit $5) as found
                    order by listened_at desc, id desc\
                    """;

    private static final String DELETE = "delete from listen where person = $1 and id = $2";
    private static final String CLEAR = "delete from listen where person = $1";
    private static final String SETTINGS =
            "select keep_history, listens from listener where person = $1";
    private static final String CHANGE = "update listener set keep_history = $2 where person = $1";

    private final Pool pool;
    private final Transactions transactions;
    private final Listeners listeners;
    private final ListenRows rows;
    private final PlayCounts plays;
    private final ScrobbleOutbox outbox;

    PostgresListens(
            Pool pool,
            Transactions transactions,
            Listeners listeners,
            ListenRows rows,
            PlayCounts plays,
            ScrobbleOutbox outbox) {
        this.pool = pool;
        this.transactions = transactions;
        this.listeners = listeners;
        this.rows = rows;
        this.plays = plays;
        this.outbox = outbox;
    }

    @Override
    public Uni<Boolean> count(Listen listen, Count count) {
        return transactions.inTransaction(tx ->
                listeners
                        .hold(tx, listen.person())
                        .chain(settings ->
                                plays.count(tx, listen, count)
                                        .call(counted ->
                                                counted
                                                        ? counted(tx, settings, listen)
                                                        : Uni.createFrom().voidItem())));
    }

    private Uni<Void> counted(SqlConnection tx, ListenSettings settings, Listen listen) {
        List<Listen> one = List.of(listen);
        return keep(tx, settings, one).chain(() -> outbox.add(tx, one));
    }

    @Override
    public Uni<List<Listen>> add(
            long person, List<Listen> listens, boolean fresh, Map<Long, Count> counts) {
        return transactions.inTransaction(tx ->
                listeners
                        .hold(tx, person)
                        .chain(settings ->
                                keep(tx, settings, listens)
                                        .call(added ->
                                                told(
                                                        tx,
                                                        settings.keepHistory() ? added : listens,
                                                        fresh,
                                                        counts))));
    }

    private Uni<Void> told(
            SqlConnection tx, List<Listen> listens, boolean fresh, Map<Long, Count> counts) {
        return fresh
                ? plays.countAll(tx, listens, counts).chain(() -> outbox.add(tx, listens))
                : Uni.createFrom().voidItem();
    }

    /** Gives those that were not there: none where no history is kept. */
    private Uni<List<Listen>> keep(
            SqlConnection tx, ListenSettings settings, List<Listen> listens) {
        if (!settings.keepHistory() || listens.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        long person = listens.getFirst().person();
        return rows.add(tx, person, listens).call(added -> listeners.add(tx, person, added.size()));
    }

    @Override
    public Uni<List<Listen>> list(long person, HistoryFilter filter) {
        return pool.preparedQuery(filter.oldest() ? OLDEST : LATEST)
                .execute(
                        Tuple.of(
                                person,
                                Sql.time(filter.before()),
                                filter.beforeId(),
                                Sql.time(filter.after()),
                                filter.limit()))
                .map(ListenRows::all);
    }

    @Override
    public Uni<Void> delete(long person, long listen) {
        return forget(person, DELETE, Tuple.of(person, listen));
    }

    @Override
    public Uni<Void> clear(long person) {
        return forget(person, CLEAR, Tuple.of(person));
    }

    private Uni<Void> forget(long person, String query, Tuple which) {
        return transactions.inTransaction(tx ->
                listeners
                        .hold(tx, person)
                        .chain(() -> tx.preparedQuery(query).execute(which))
                        .chain(gone -> listeners.add(tx, person, -gone.rowCount())));
    }

    @Override
    public Uni<ListenSettings> settings(long person) {
        return pool.preparedQuery(SETTINGS).execute(Tuple.of(person)).map(Listeners::settings);
    }

    @Override
    public Uni<ListenSettings> change(long person, boolean keepHistory) {
        return transactions.inTransaction(tx ->
                listeners
                        .hold(tx, person)
                        .call(() -> tx.preparedQuery(CHANGE).execute(Tuple.of(person, keepHistory)))
                        .map(before -> new ListenSettings(keepHistory, before.listens())));
    }
}
