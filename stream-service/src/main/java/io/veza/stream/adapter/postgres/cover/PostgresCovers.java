package io.veza.stream.adapter.postgres.cover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.PaintingRows;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.cover.Covers;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.cover.CoverOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Covers in PostgreSQL. */
@ApplicationScoped
class PostgresCovers implements Covers {

    private static final String ERASE =
            """
            update cover set erased_at = $3
            where (album = $1 or track = $2) and erased_at is null returning id\
            """;

    private static final String SHOW =
            """
            insert into cover (id, owner, album, track, key, created_at)
            values ($1, $2, $3, $4, $5, $6)\
            """;

    private static final String OF_ALBUMS =
            "select album as id, key from cover where album = any($1) and erased_at is null";

    private static final String OF_TRACKS =
            """
            select id, key from (
                select t.id, coalesce(
                    (select o.key from cover o where o.track = t.id and o.erased_at is null),
                    (select c.key from album_track x join album a on a.id = x.album
                        join cover c on c.album = a.id and c.erased_at is null
                        where x.track = t.id
                            and (a.visibility = 'PUBLIC' or t.visibility = 'PRIVATE'))) as key
                from track t where t.id = any($1)) k
            where key is not null\
            """;

    private static final String UNSEEN =
            "erased_at is not null or (album is null and track is null)";

    private final PaintingRows rows;
    private final Transactions transactions;
    private final CoverBearers bearers;
    private final Clock clock;

    PostgresCovers(Pool pool, Transactions transactions, CoverBearers bearers, Clock clock) {
        this.rows = new PaintingRows(pool, clock, "cover", UNSEEN);
        this.transactions = transactions;
        this.bearers = bearers;
        this.clock = clock;
    }

    @Override
    public Uni<Integer> since(long owner, Instant since) {
        return rows.since(owner, since);
    }

    @Override
    public Uni<Void> show(Cover cover) {
        Tuple row =
                Tuple.of(
                        cover.id(),
                        cover.owner(),
                        album(cover.of()),
                        track(cover.of()),
                        cover.key(),
                        Sql.time(cover.createdAt()));
        return transactions.inTransaction(tx ->
                bearers.change(
                        tx,
                        cover.of(),
                        cover.owner(),
                        held ->
                                erase(held, cover.of())
                                        .chain(() -> held.preparedQuery(SHOW).execute(row))
                                        .replaceWith(true)));
    }

    @Override
    public Uni<Void> hide(CoverOf of, long person) {
        return transactions.inTransaction(
                tx -> bearers.change(tx, of, person, held -> erase(held, of)));
    }

    private Uni<Boolean> erase(SqlConnection tx, CoverOf of) {
        return tx.preparedQuery(ERASE)
                .execute(Tuple.of(album(of), track(of), Sql.time(clock.instant())))
                .map(gone -> gone.size() > 0);
    }

    private static @Nullable Long album(CoverOf of) {
        return of instanceof CoverOf.OfAlbum ? of.id() : null;
    }

    private static @Nullable Long track(CoverOf of) {
        return of instanceof CoverOf.OfTrack ? of.id() : null;
    }

    @Override
    public Uni<Map<Long, String>> ofAlbums(Collection<Long> albums) {
        return rows.keys(OF_ALBUMS, Tuple.of(albums.toArray(Long[]::new)));
    }

    @Override
    public Uni<Map<Long, String>> ofTracks(Collection<Long> tracks) {
        return rows.keys(OF_TRACKS, Tuple.of(tracks.toArray(Long[]::new)));
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
