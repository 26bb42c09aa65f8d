package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.mosaic.Mosaics;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.mosaic.Mosaic;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Pictures of playlists in PostgreSQL. State and event are written in one transaction. */
@ApplicationScoped
class PostgresMosaics implements Mosaics {

    private final Pool pool;
    private final Transactions transactions;
    private final PlaylistRows rows;
    private final Clock clock;

    PostgresMosaics(Pool pool, Transactions transactions, PlaylistRows rows, Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Changed>> take(Duration lease) {
        return pool.preparedQuery(MosaicSql.TAKE)
                .execute(Tuple.of((int) lease.toSeconds()))
                .map(found ->
                        stream(found)
                                .map(row ->
                                        new Changed(
                                                row.getLong("playlist"),
                                                row.getOffsetDateTime("since").toInstant()))
                                .findFirst());
    }

    @Override
    public Uni<List<String>> covers(long playlist, int most) {
        return pool.preparedQuery(MosaicSql.COVERS)
                .execute(Tuple.of(playlist, most))
                .map(found -> stream(found).map(row -> row.getString("key")).toList());
    }

    @Override
    public Uni<List<String>> parts(long playlist) {
        return pool.preparedQuery(MosaicSql.PARTS)
                .execute(Tuple.of(playlist))
                .map(found ->
                        stream(found)
                                .map(row -> List.of(row.getArrayOfStrings("parts")))
                                .findFirst()
                                .orElse(List.of()));
    }

    @Override
    public Uni<Void> show(Mosaic mosaic, Changed changed) {
        Tuple row =
                Tuple.of(
                        mosaic.id(),
                        mosaic.playlist(),
                        mosaic.key(),
                        mosaic.parts().toArray(String[]::new),
                        Sql.time(mosaic.createdAt()));
        return change(
                changed,
                tx ->
                        erase(tx, changed)
                                .chain(() -> tx.preparedQuery(MosaicSql.SHOW).execute(row))
                                .replaceWith(true));
    }

    @Override
    public Uni<Void> hide(Changed changed) {
        return change(changed, tx -> erase(tx, changed));
    }

    /** Fails when the playlist is gone; then nothing waits for it either. */
    private Uni<Void> change(Changed changed, Function<SqlConnection, Uni<Boolean>> work) {
        return transactions
                .inTransaction(tx ->
                        rows.hold(tx, changed.playlist())
                                .chain(held ->
                                        work.apply(tx)
                                                .chain(done ->
                                                        done
                                                                ? rows.changed(
                                                                                tx,
                                                                                held.id(),
                                                                                held.owner())
                                                                        .replaceWithVoid()
                                                                : Uni.createFrom().voidItem()))
                                .chain(() -> settle(tx, changed)))
                .onFailure()
                .call(() -> leave(changed));
    }

    private Uni<Boolean> erase(SqlConnection tx, Changed changed) {
        return tx.preparedQuery(MosaicSql.ERASE)
                .execute(Tuple.of(changed.playlist(), Sql.time(clock.instant())))
                .map(gone -> gone.rowCount() > 0);
    }

    private static Uni<Void> settle(SqlClient client, Changed changed) {
        return client.preparedQuery(MosaicSql.SETTLE)
                .execute(Tuple.of(changed.playlist(), Sql.time(changed.since())))
                .chain(() ->
                        client.preparedQuery(MosaicSql.RELEASE)
                                .execute(Tuple.of(changed.playlist())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> leave(Changed changed) {
        return settle(pool, changed);
    }

    @Override
    public Uni<Map<Long, String>> ofPlaylists(Collection<Long> playlists) {
        return playlists.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : keys(MosaicSql.OF_PLAYLISTS, playlists.toArray(Long[]::new));
    }

    @Override
    public Uni<Map<Long, String>> erased(int most) {
        return keys(MosaicSql.ERASED, most)
                .map(keys ->
                        keys.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                entry -> Cover.folder(entry.getValue()))));
    }

    @Override
    public Uni<Void> forget(List<Long> ids) {
        return pool.preparedQuery(MosaicSql.FORGET)
                .execute(Tuple.of((Object) ids.toArray(Long[]::new)))
                .replaceWithVoid();
    }

    private Uni<Map<Long, String>> keys(String query, Object asked) {
        return pool.preparedQuery(query)
                .execute(Tuple.of(asked))
                .map(found ->
                        stream(found)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getLong("id"),
                                                row -> row.getString("key"))));
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
