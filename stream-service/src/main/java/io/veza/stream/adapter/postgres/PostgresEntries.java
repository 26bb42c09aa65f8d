package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.playlist.Entries;
import io.veza.stream.domain.playlist.Place;
import io.veza.stream.domain.playlist.PlaylistEntry;
import io.veza.stream.domain.playlist.PlaylistError;
import io.veza.stream.domain.playlist.Rank;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What stands in playlists, in PostgreSQL. */
@ApplicationScoped
class PostgresEntries implements Entries {

    private static final String COLUMNS = "id, track, rank, added_by, added_at";

    private static final String LIST =
            "select "
                    + COLUMNS
                    + " from playlist_entry where playlist = $1 and rank > $2"
                    + " order by rank limit $3";

    private static final String ADD =
            """
            insert into playlist_entry (id, playlist, track, rank, added_by, added_at)
            values ($1, $2, $3, $4, $5, $6) returning\
            """
                    + " "
                    + COLUMNS;

    private static final String MOVE =
            "update playlist_entry set rank = $3 where id = $2 and playlist = $1 returning "
                    + COLUMNS;

    private static final String THERE =
            "select 1 from playlist_entry where id = $2 and playlist = $1";

    private static final String REMOVE =
            "delete from playlist_entry where id = $2 and playlist = $1";

    private static final String MISSING_REFERENCE = "23503";

    private final Pool pool;
    private final Transactions transactions;
    private final PlaylistRows playlists;
    private final EntryRanks ranks;
    private final Clock clock;

    PostgresEntries(
            Pool pool,
            Transactions transactions,
            PlaylistRows playlists,
            EntryRanks ranks,
            Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.playlists = playlists;
        this.ranks = ranks;
        this.clock = clock;
    }

    @Override
    public Uni<List<PlaylistEntry>> list(long playlist, @Nullable Rank behind, int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(playlist, behind == null ? "" : behind.value(), limit))
                .map(PostgresEntries::all);
    }

    @Override
    public Uni<PlaylistEntry> add(Edit edit, NewEntry entry, Place place) {
        return holding(
                        edit,
                        tx ->
                                ranks.at(tx, edit.playlist(), entry.id(), place)
                                        .chain(rank ->
                                                tx.preparedQuery(ADD)
                                                        .execute(values(edit, entry, rank)))
                                        .map(PostgresEntries::one)
                                        .call(() -> changed(tx, edit)))
                .onFailure(PostgresEntries::isMissing)
                .transform(gone -> TrackRows.notFound());
    }

    private Tuple values(Edit edit, NewEntry entry, Rank rank) {
        return Tuple.of(
                entry.id(),
                edit.playlist(),
                entry.track(),
                rank.value(),
                edit.caller().user(),
                Sql.time(clock.instant()));
    }

    /** The track was deleted in between. */
    private static boolean isMissing(Throwable failure) {
        return failure instanceof PgException refused
                && MISSING_REFERENCE.equals(refused.getSqlState());
    }

    @Override
    public Uni<PlaylistEntry> move(Edit edit, long entry, Place place) {
        Tuple itself = Tuple.of(edit.playlist(), entry);
        return holding(
                edit,
                tx ->
                        tx.preparedQuery(THERE)
                                .execute(itself)
                                .map(PostgresEntries::requireOne)
                                .chain(() -> ranks.at(tx, edit.playlist(), entry, place))
                                .chain(rank ->
                                        tx.preparedQuery(MOVE)
                                                .execute(
                                                        Tuple.of(
                                                                edit.playlist(),
                                                                entry,
                                                                rank.value())))
                                .map(PostgresEntries::one)
                                .call(() -> changed(tx, edit)));
    }

    @Override
    public Uni<Void> remove(Edit edit, long entry) {
        return holding(
                edit,
                tx ->
                        tx.preparedQuery(REMOVE)
                                .execute(Tuple.of(edit.playlist(), entry))
                                .chain(removed ->
                                        removed.rowCount() == 0
                                                ? Uni.createFrom().voidItem()
                                                : changed(tx, edit)));
    }

    private <T> Uni<T> holding(Edit edit, Function<SqlConnection, Uni<T>> work) {
        return transactions.inTransaction(tx ->
                playlists
                        .hold(tx, edit.playlist())
                        .invoke(edit.check())
                        .chain(() -> work.apply(tx)));
    }

    private Uni<Void> changed(SqlConnection tx, Edit edit) {
        return playlists.changed(tx, edit.playlist(), edit.caller().user()).replaceWithVoid();
    }

    private static PlaylistEntry one(RowSet<Row> rows) {
        return all(requireOne(rows)).getFirst();
    }

    private static RowSet<Row> requireOne(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new DomainException(
                    PlaylistError.ENTRY_NOT_FOUND, "This entry is no longer in the playlist");
        }
        return rows;
    }

    private static List<PlaylistEntry> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(PostgresEntries::entry).toList();
    }

    private static PlaylistEntry entry(Row row) {
        return new PlaylistEntry(
                row.getLong("id"),
                row.getLong("track"),
                new Rank(row.getString("rank")),
                row.getLong("added_by"),
                row.getOffsetDateTime("added_at").toInstant());
    }
}
