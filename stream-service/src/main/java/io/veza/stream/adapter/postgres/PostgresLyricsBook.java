package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.stream.v1.LyricsChanged;
import io.veza.stream.application.lyrics.LyricsBook;
import io.veza.stream.domain.lyrics.Lyrics;
import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Lyrics in PostgreSQL. */
@ApplicationScoped
class PostgresLyricsBook implements LyricsBook {

    /** As all who change a track hold its row, nobody else changes its lyrics or its events. */
    private static final String LOCK = "select 1 from track where id = $1 for update";

    private static final String FIND =
            "select track, format, text, changed_at from lyrics where track = $1";

    private static final String AMONG = "select track from lyrics where track = any($1)";

    private static final String PUT =
            """
            insert into lyrics (track, format, text, changed_at) values ($1, $2, $3, $4)
            on conflict (track) do update
            set format = excluded.format, text = excluded.text, changed_at = excluded.changed_at\
            """;

    private static final String DELETE = "delete from lyrics where track = $1";

    private final Pool pool;
    private final Transactions transactions;
    private final EventLog log;

    PostgresLyricsBook(Pool pool, Transactions transactions, EventLog log) {
        this.pool = pool;
        this.transactions = transactions;
        this.log = log;
    }

    @Override
    public Uni<Optional<Lyrics>> find(long track) {
        return pool.preparedQuery(FIND).execute(Tuple.of(track)).map(PostgresLyricsBook::read);
    }

    @Override
    public Uni<Set<Long>> among(List<Long> tracks) {
        if (tracks.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return pool.preparedQuery(AMONG)
                .execute(Tuple.of(tracks.toArray(Long[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getLong("track"))
                                .collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> change(
            Track track, long person, Function<Optional<Lyrics>, Optional<Lyrics>> decision) {
        return transactions.inTransaction(tx ->
                locked(tx, track.id())
                        .map(decision)
                        .call(after -> save(tx, track.id(), after))
                        .chain(after -> tell(tx, track, person, after)));
    }

    private static Uni<Optional<Lyrics>> locked(SqlConnection tx, long track) {
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(track))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw TrackRows.notFound();
                    }
                })
                .chain(() -> tx.preparedQuery(FIND).execute(Tuple.of(track)))
                .map(PostgresLyricsBook::read);
    }

    private static Uni<?> save(SqlConnection tx, long track, Optional<Lyrics> after) {
        return after.<Uni<?>>map(lyrics ->
                        tx.preparedQuery(PUT)
                                .execute(
                                        Tuple.of(
                                                track,
                                                lyrics.format().name(),
                                                lyrics.text(),
                                                Sql.time(lyrics.changedAt()))))
                .orElseGet(() -> tx.preparedQuery(DELETE).execute(Tuple.of(track)));
    }

    private Uni<Void> tell(SqlConnection tx, Track track, long person, Optional<Lyrics> after) {
        LyricsChanged.Builder payload =
                LyricsChanged.newBuilder().setTrack(track.id()).setArtist(track.artist());
        after.map(lyrics -> io.veza.proto.stream.v1.Lyrics.Format.valueOf(lyrics.format().name()))
                .ifPresent(payload::setFormat);
        NewEvent event =
                new NewEvent(
                        "track/" + track.id(),
                        "veza.stream.lyrics.changed",
                        payload.build(),
                        person);
        return log.append(tx, List.of(event));
    }

    private static Optional<Lyrics> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row ->
                        new Lyrics(
                                row.getLong("track"),
                                LyricsFormat.valueOf(row.getString("format")),
                                row.getString("text"),
                                row.getOffsetDateTime("changed_at").toInstant()))
                .findFirst();
    }
}
