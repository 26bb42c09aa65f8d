package io.veza.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import java.util.List;

/** The relay's statements, all on the session that holds its lock. */
final class RelayLog {

    private static final String WINDOW =
            "select floor::text, ceiling::text, position from relay_position";

    private static final String REST_OF_WINDOW =
            "select "
                    + EventRows.COLUMNS
                    + """
                    , $2::text as ceiling from event_log
                    where txid >= $1::text::xid8 and txid < $2::text::xid8 and position > $3
                    order by position limit $4
                    """;

    private static final String NEXT_WINDOW =
            "select "
                    + EventRows.COLUMNS
                    + """
                    , pg_snapshot_xmin(pg_current_snapshot())::text as ceiling from event_log
                    where txid >= $1::text::xid8
                      and txid < pg_snapshot_xmin(pg_current_snapshot())
                    order by position limit $2
                    """;

    private static final String MARK =
            """
            update relay_position
            set floor = $1::text::xid8, ceiling = $2::text::xid8, position = $3
            """;

    private static final String BACKLOG =
            """
            select count(*)::int as waiting,
                   coalesce(extract(epoch from now() - min(at)), 0)::float8 as age
            from event_log
            where txid >= $2::text::xid8 or (txid >= $1::text::xid8 and position > $3)
            """;

    private final SqlConnection session;
    private final int limit;

    RelayLog(SqlConnection session, int limit) {
        this.session = session;
        this.limit = limit;
    }

    Uni<RelayWindow> window() {
        return session.query(WINDOW)
                .execute()
                .map(rows -> rows.iterator().next())
                .map(row ->
                        new RelayWindow(
                                row.getString("floor"),
                                row.getString("ceiling"),
                                row.getLong("position")));
    }

    /** What comes next, from this window or, when it is exhausted, the following one. */
    Uni<RelayBatch> after(RelayWindow window) {
        return restOf(window)
                .chain(rest ->
                        rest.events().isEmpty() ? following(window) : Uni.createFrom().item(rest));
    }

    private Uni<RelayBatch> restOf(RelayWindow window) {
        Tuple where = Tuple.of(window.floor(), window.ceiling(), window.position(), limit);
        return session.preparedQuery(REST_OF_WINDOW)
                .execute(where)
                .map(rows -> new RelayBatch(EventRows.events(rows), window));
    }

    private Uni<RelayBatch> following(RelayWindow window) {
        return session.preparedQuery(NEXT_WINDOW)
                .execute(Tuple.of(window.ceiling(), limit))
                .map(rows -> new RelayBatch(EventRows.events(rows), following(window, rows)));
    }

    private static RelayWindow following(
            RelayWindow window, RowSet<io.vertx.mutiny.sqlclient.Row> rows) {
        return rows.size() == 0 ? window : window.next(rows.iterator().next().getString("ceiling"));
    }

    Uni<Void> mark(RelayWindow window) {
        return session.preparedQuery(MARK)
                .execute(Tuple.of(window.floor(), window.ceiling(), window.position()))
                .replaceWithVoid();
    }

    Uni<RelayBacklog> backlog(RelayWindow window) {
        return session.preparedQuery(BACKLOG)
                .execute(Tuple.of(window.floor(), window.ceiling(), window.position()))
                .map(rows -> rows.iterator().next())
                .map(row -> new RelayBacklog(row.getInteger("waiting"), row.getDouble("age")));
    }

    /** Wakes {@code bell} whenever somebody rings. */
    Uni<Void> listen(Runnable bell) {
        io.vertx.pgclient.PgConnection.cast(session.getDelegate())
                .notificationHandler(notification -> bell.run());
        return session.query("listen " + RelayBell.CHANNEL).execute().replaceWithVoid();
    }

    /** Events in order and the window they belong to. */
    record RelayBatch(List<Event> events, RelayWindow window) {

        /** The window once all of them are out. */
        RelayWindow done() {
            return window.reached(events.getLast().position());
        }
    }

    /** What is committed but not published: how many, and for how many seconds at most. */
    record RelayBacklog(int waiting, double age) {}
}
