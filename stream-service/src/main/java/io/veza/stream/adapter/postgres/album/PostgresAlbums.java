package io.veza.stream.adapter.postgres.album;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.album.AlbumFilter;
import io.veza.stream.application.album.Albums;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumDetails;
import io.veza.stream.domain.album.AlbumError;
import io.veza.stream.domain.album.AlbumTrack;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Albums in PostgreSQL. */
@ApplicationScoped
class PostgresAlbums implements Albums {

    /** So that nobody makes two where there is room for one. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended($1, 360))";

    private static final String COUNT = "select count(*)::int from album where artist = $1";

    private static final String ADD =
            """
            insert into album (id, title, description, kind, genre, released, upc, label, visibility,
                artist, created_at, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)\
            """;

    private static final String CHANGE =
            """
            update album set title = $2, description = $3, kind = $4, genre = $5, released = $6,
                upc = $7, label = $8, visibility = $9
            where id = $1\
            """;

    private static final String DELETE = "delete from album where id = $1";

    private final Pool pool;
    private final Transactions transactions;
    private final AlbumRows rows;
    private final AlbumPlaces places;

    PostgresAlbums(Pool pool, Transactions transactions, AlbumRows rows, AlbumPlaces places) {
        this.pool = pool;
        this.transactions = transactions;
        this.rows = rows;
        this.places = places;
    }

    @Override
    public Uni<Album> add(Album album, int most) {
        Tuple values =
                said(album)
                        .addLong(album.artist())
                        .addOffsetDateTime(album.createdAt().atOffset(ZoneOffset.UTC));
        return transactions.inTransaction(tx ->
                tx.preparedQuery(ALONE)
                        .execute(Tuple.of(Long.toString(album.artist())))
                        .chain(() -> requireRoom(tx, album.artist(), most))
                        .chain(() -> tx.preparedQuery(ADD).execute(values))
                        .chain(() ->
                                rows.tell(tx, "created", album, album.artist(), album.tracks()))
                        .chain(() -> rows.get(tx, album.id())));
    }

    private static Uni<Void> requireRoom(SqlConnection tx, long artist, int most) {
        return tx.preparedQuery(COUNT)
                .execute(Tuple.of(artist))
                .invoke(counted -> {
                    if (counted.iterator().next().getInteger(0) >= most) {
                        throw new DomainException(
                                AlbumError.TOO_MANY_ALBUMS,
                                "One artist has at most " + most + " albums");
                    }
                })
                .replaceWithVoid();
    }

    private static Tuple said(Album album) {
        AlbumDetails details = album.details();
        return Tuple.tuple()
                .addLong(album.id())
                .addString(details.title())
                .addString(details.description())
                .addString(details.kind().name())
                .addString(details.genre())
                .addLocalDate(details.released().day())
                .addString(details.upc().digits())
                .addString(details.label())
                .addString(details.visibility().name());
    }

    @Override
    public Uni<Album> get(long id) {
        return rows.get(pool, id);
    }

    @Override
    public Uni<List<Album>> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : AlbumRows.find(pool, List.copyOf(ids));
    }

    @Override
    public Uni<List<Album>> list(AlbumFilter filter) {
        return pool.preparedQuery(AlbumList.sql(filter))
                .execute(AlbumList.values(filter))
                .map(AlbumRows::all);
    }

    @Override
    public Uni<Album> change(long id, Principal caller, UnaryOperator<Album> change) {
        return transactions.inTransaction(tx ->
                rows.hold(tx, id)
                        .chain(before -> {
                            Album after = change.apply(before);
                            return after.equals(before)
                                    ? Uni.createFrom().item(before)
                                    : tx.preparedQuery(CHANGE)
                                            .execute(said(after))
                                            .chain(() -> rows.changed(tx, before, caller.user()));
                        }));
    }

    @Override
    public Uni<Album> arrange(
            long id, Principal caller, Consumer<Album> check, List<AlbumTrack> tracks) {
        return transactions.inTransaction(tx ->
                rows.hold(tx, id)
                        .invoke(check)
                        .chain(before ->
                                before.tracks().equals(tracks)
                                        ? Uni.createFrom().item(before)
                                        : places.put(tx, before, tracks)
                                                .chain(() ->
                                                        rows.changed(tx, before, caller.user()))));
    }

    @Override
    public Uni<Void> delete(long id, Principal caller, Consumer<Album> check) {
        return transactions.inTransaction(tx ->
                rows.hold(tx, id)
                        .invoke(check)
                        .call(() -> tx.preparedQuery(DELETE).execute(Tuple.of(id)))
                        .chain(gone ->
                                rows.tell(tx, "deleted", gone, caller.user(), gone.tracks())));
    }
}
