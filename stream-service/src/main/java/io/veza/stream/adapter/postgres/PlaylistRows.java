package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.stream.v1.PlaylistChanged;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistDetails;
import io.veza.stream.domain.playlist.PlaylistError;
import io.veza.stream.domain.track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads, holds and counts up the rows of {@code playlist}. */
@ApplicationScoped
public class PlaylistRows {

    public static final String SELECT =
            """
            select p.id, p.owner, p.title, p.description, p.visibility, p.collaborative, p.version,
                p.created_at, p.changed_at, p.rules::text as rules,
                (select count(*)::int from playlist_entry e where e.playlist = p.id) as entries,
                array(select person from playlist_editor s where s.playlist = p.id
                    order by s.added_at, s.person) as editors
            from playlist p\
            """;

    private static final String TYPE = "veza.stream.playlist.";
    private static final String FIND = SELECT + " where p.id = $1";

    /** By itself: what is read after it is what the one before has written. */
    private static final String HOLD = "select 1 from playlist where id = $1 for update";

    private static final String COUNT_UP =
            "update playlist set version = version + 1, changed_at = $2 where id = $1";

    private final EventLog log;
    private final Clock clock;

    PlaylistRows(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Uni<Playlist> get(SqlClient client, long id) {
        return client.preparedQuery(FIND).execute(Tuple.of(id)).map(PlaylistRows::one);
    }

    /** Nobody else changes it, or what stands in it, before this transaction ends. */
    Uni<Playlist> hold(SqlConnection tx, long id) {
        return tx.preparedQuery(HOLD).execute(Tuple.of(id)).chain(() -> get(tx, id));
    }

    /** Says that it has changed. */
    Uni<Playlist> changed(SqlConnection tx, long id, long actor) {
        return tx.preparedQuery(COUNT_UP)
                .execute(Tuple.of(id, Sql.time(clock.instant())))
                .chain(() -> get(tx, id))
                .call(changed -> tell(tx, "changed", changed, actor));
    }

    /**
     * @param what created, changed or deleted
     */
    Uni<Void> tell(SqlConnection tx, String what, Playlist playlist, long actor) {
        PlaylistChanged payload =
                PlaylistChanged.newBuilder()
                        .setPlaylist(playlist.id())
                        .setOwner(playlist.owner())
                        .setVersion(playlist.version())
                        .setPublic(playlist.details().visibility() == Visibility.PUBLIC)
                        .build();
        return log.append(
                tx,
                List.of(new NewEvent("playlist/" + playlist.id(), TYPE + what, payload, actor)));
    }

    private static Playlist one(RowSet<Row> rows) {
        return all(rows).stream()
                .findFirst()
                .orElseThrow(() ->
                        new DomainException(
                                PlaylistError.PLAYLIST_NOT_FOUND, "There is no such playlist"));
    }

    public static List<Playlist> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(PlaylistRows::playlist).toList();
    }

    static Playlist playlist(Row row) {
        return new Playlist(
                row.getLong("id"),
                row.getLong("owner"),
                new PlaylistDetails(
                        row.getString("title"),
                        row.getString("description"),
                        Visibility.valueOf(row.getString("visibility")),
                        row.getBoolean("collaborative"),
                        RulesJson.read(row.getString("rules"))),
                new LinkedHashSet<>(List.of(row.getArrayOfLongs("editors"))),
                row.getInteger("entries"),
                row.getInteger("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("changed_at").toInstant());
    }
}
