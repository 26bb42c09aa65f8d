package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.playlist.Entries.NewEntry;
import io.veza.stream.application.playlist.PlaylistFilter;
import io.veza.stream.application.playlist.Playlists;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistDetails;
import io.veza.stream.domain.playlist.PlaylistError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Playlists in PostgreSQL. */
@ApplicationScoped
class PostgresPlaylists implements Playlists {

    /** So that nobody makes two where there is room for one. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended($1, 340))";

    private static final String COUNT = "select count(*)::int from playlist where owner = $1";

    private static final String ADD =
            """
            insert into playlist (id, owner, title, description, visibility, collaborative, version,
                created_at, changed_at, rules)
            values ($1, $2, $3, $4, $5, $6, 1, $7, $7, $8::text::jsonb)\
            """;

    private static final String ALL =
            PlaylistRows.SELECT
                    + """
                     where p.id < $2 and (p.owner = $1
                        or exists (select from playlist_editor s
                            where s.playlist = p.id and s.person = $1))
                    order by p.id desc limit $3\
                    """;

    private static final String PUBLIC =
            PlaylistRows.SELECT
                    + " where p.id < $2 and p.owner = $1 and p.visibility = 'PUBLIC'"
                    + " order by p.id desc limit $3";

    private static final String CHANGE =
            """
            update playlist set title = $2, description = $3, visibility = $4, collaborative = $5,
                rules = $6::text::jsonb
            where id = $1\
            """;

    private static final String DISMISS =
            "delete from playlist_editor where playlist = $1 and not person = any($2)";

    private static final String INVITE =
            """
            insert into playlist_editor (playlist, person, added_at)
            select $1, person, clock_timestamp() from unnest($2::bigint[]) as person
            on conflict do nothing\
            """;

    private static final String DELETE = "delete from playlist where id = $1";

    private final Pool pool;
    private final Transactions transactions;
    private final PlaylistRows rows;
    private final EntryRanks ranks;

    PostgresPlaylists(Pool pool, Transactions transactions, PlaylistRows rows, EntryRanks ranks) {
        this.pool = pool;
        this.transactions = transactions;
        this.rows = rows;
        this.ranks = ranks;
    }

    @Override
    public Uni<Playlist> add(Playlist playlist, List<NewEntry> entries, int most) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(ALONE)
                        .execute(Tuple.of(Long.toString(playlist.owner())))
                        .chain(() -> requireRoom(tx, playlist.owner(), most))
                        .chain(() -> tx.preparedQuery(ADD).execute(values(playlist)))
                        .chain(() -> ranks.fill(tx, playlist, entries))
                        .chain(() -> rows.tell(tx, "created", playlist, playlist.owner()))
                        .chain(() -> rows.get(tx, playlist.id())));
    }

    private static Uni<Void> requireRoom(SqlConnection tx, long owner, int most) {
        return tx.preparedQuery(COUNT)
                .execute(Tuple.of(owner))
                .invoke(rows -> {
                    if (rows.iterator().next().getInteger(0) >= most) {
                        throw new DomainException(
                                PlaylistError.TOO_MANY_PLAYLISTS,
                                "One person has at most " + most + " playlists");
                    }
                })
                .replaceWithVoid();
    }

    private static Tuple values(Playlist playlist) {
        PlaylistDetails details = playlist.details();
        return Tuple.tuple()
                .addLong(playlist.id())
                .addLong(playlist.owner())
                .addString(details.title())
                .addString(details.description())
                .addString(details.visibility().name())
                .addBoolean(details.collaborative())
                .addOffsetDateTime(Sql.time(playlist.createdAt()))
                .addString(RulesJson.write(details.rules()));
    }

    @Override
    public Uni<Playlist> get(long id) {
        return rows.get(pool, id);
    }

    @Override
    public Uni<List<Playlist>> list(PlaylistFilter filter) {
        return pool.preparedQuery(filter.all() ? ALL : PUBLIC)
                .execute(Tuple.of(filter.owner(), filter.before(), filter.limit()))
                .map(PlaylistRows::all);
    }

    @Override
    public Uni<Playlist> change(long id, Principal caller, UnaryOperator<Playlist> change) {
        return transactions.inTransaction(tx ->
                rows.hold(tx, id)
                        .chain(before -> {
                            Playlist after = change.apply(before);
                            return after.equals(before)
                                    ? Uni.createFrom().item(before)
                                    : write(tx, after)
                                            .chain(() -> rows.changed(tx, id, caller.user()));
                        }));
    }

    private static Uni<Void> write(SqlConnection tx, Playlist playlist) {
        PlaylistDetails details = playlist.details();
        Tuple said =
                Tuple.of(
                        playlist.id(),
                        details.title(),
                        details.description(),
                        details.visibility().name(),
                        details.collaborative(),
                        RulesJson.write(details.rules()));
        Tuple editors = Tuple.of(playlist.id(), playlist.editors().toArray(Long[]::new));
        return tx.preparedQuery(CHANGE)
                .execute(said)
                .chain(() -> tx.preparedQuery(DISMISS).execute(editors))
                .chain(() -> tx.preparedQuery(INVITE).execute(editors))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> delete(long id, Principal caller, Consumer<Playlist> check) {
        return transactions.inTransaction(tx ->
                rows.hold(tx, id)
                        .invoke(check)
                        .call(() -> tx.preparedQuery(DELETE).execute(Tuple.of(id)))
                        .chain(gone -> rows.tell(tx, "deleted", gone, caller.user())));
    }
}
