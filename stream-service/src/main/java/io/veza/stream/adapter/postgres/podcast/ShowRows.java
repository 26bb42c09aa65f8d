package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.stream.v1.ShowChanged;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.ShowAccess;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads and holds the rows of {@code show}, and says when they have changed. */
@ApplicationScoped
class ShowRows {

    /** Of the track {@code t} of an episode: everybody may hear it. */
    static final String OPEN = "t.visibility = 'PUBLIC' and t.status = 'READY'";

    /** Of a show {@code s}: everybody may find it, and there is something to hear. */
    static final String LISTED =
            "s.visibility = 'PUBLIC' and exists (select from episode e"
                    + " join track t on t.id = e.track where e.show = s.id and "
                    + OPEN
                    + ")";

    private static final String COLUMNS =
            """
            s.id, s.owner, s.title, s.description, s.language, s.category, s.author, s.email,
                s.explicit, s.link, s.copyright, s.funding_url, s.funding_text, s.locked, s.kind,
                s.visibility, s.guid, s.created_at, s.changed_at, c.episodes, c.open_episodes,
                coalesce(i.address, '') as imported_from\
            """;

    private static final String CONTENT =
            """
             cross join lateral (
                select count(*)::int as episodes,
                    count(*) filter (where OPEN)::int as open_episodes
                from episode e join track t on t.id = e.track where e.show = s.id) c
             left join feed_import i on i.show = s.id\
            """
                    .replace("OPEN", OPEN);

    private static final String TYPE = "veza.stream.show.";

    private static final String GET =
            "select " + COLUMNS + " from show s" + CONTENT + " where s.id = $1";

    private static final String HOLD = "select 1 from show where id = $1 for update";
    private static final String CHANGED = "update show set changed_at = $2 where id = $1";

    private final EventLog log;
    private final Clock clock;

    ShowRows(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param which conditions of shows {@code s}, and their order
     */
    static String select(String which) {
        return "select " + COLUMNS + " from show s" + CONTENT + " where " + which;
    }

    static Uni<Show> get(SqlClient client, long id) {
        return client.preparedQuery(GET)
                .execute(Tuple.of(id))
                .map(ShowRows::all)
                .map(found -> found.stream().findFirst().orElseThrow(ShowAccess::notFound));
    }

    /** Nobody else changes it before this transaction ends. */
    static Uni<Show> hold(SqlConnection tx, long id) {
        return tx.preparedQuery(HOLD).execute(Tuple.of(id)).chain(() -> get(tx, id));
    }

    /** Says that it, or what is in it, has changed. */
    Uni<Show> changed(SqlConnection tx, Show show, long actor) {
        return tx.preparedQuery(CHANGED)
                .execute(Tuple.of(show.id(), Sql.time(clock.instant())))
                .chain(() -> get(tx, show.id()))
                .call(after -> tell(tx, "changed", after, actor));
    }

    /**
     * @param what created, changed or deleted
     */
    Uni<Void> tell(SqlConnection tx, String what, Show show, long actor) {
        ShowChanged payload =
                ShowChanged.newBuilder()
                        .setShow(show.id())
                        .setOwner(show.owner())
                        .setPublic(show.isPublic())
                        .build();
        return log.append(
                tx, List.of(new NewEvent("show/" + show.id(), TYPE + what, payload, actor)));
    }

    static List<Show> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(ShowColumns::read).toList();
    }
}
