package io.veza.stream.adapter.postgres.link;

import com.google.protobuf.Message;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.stream.v1.LinkCreated;
import io.veza.proto.stream.v1.LinkRevoked;
import io.veza.stream.application.link.Links;
import io.veza.stream.application.media.LiveLinks;
import io.veza.stream.domain.link.Link;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.StreamSupport;

/** Links in PostgreSQL. Whoever makes or revokes one holds the row of its track. */
@ApplicationScoped
class PostgresLinks implements Links, LiveLinks {

    private static final String LOCK = "select 1 from track where id = $1 for update";
    private static final String COUNT = "select count(*)::int from track_link where track = $1";

    private static final String ADD =
            "insert into track_link ("
                    + LinkRows.COLUMNS
                    + ", key_hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    private static final String OF =
            "select " + LinkRows.COLUMNS + " from track_link where track = $1 order by id desc";

    private static final String REMOVE = "delete from track_link where track = $1 and id = $2";

    private static final String OPEN =
            """
            select id, key_hash from track_link
            where track = $1 and (expires_at is null or expires_at > $2)
                and (most_uses = 0 or uses < most_uses)\
            """;

    private static final String USE =
            """
            update track_link set uses = uses + 1, last_used_at = $2
            where id = $1 and (expires_at is null or expires_at > $2)
                and (most_uses = 0 or uses < most_uses)
            returning\
            """
                    + " "
                    + LinkRows.COLUMNS;

    private static final String LIVE =
            """
            select 1 from track_link
            where track = $1 and id = $2 and (expires_at is null or expires_at > $3)\
            """;

    private final Pool pool;
    private final Transactions transactions;
    private final EventLog log;

    PostgresLinks(Pool pool, Transactions transactions, EventLog log) {
        this.pool = pool;
        this.transactions = transactions;
        this.log = log;
    }

    @Override
    public Uni<Void> add(Track track, Link link, byte[] hash, IntConsumer rule) {
        LinkCreated created =
                LinkCreated.newBuilder()
                        .setLink(link.id())
                        .setTrack(track.id())
                        .setArtist(track.artist())
                        .build();
        return transactions.inTransaction(tx ->
                lock(tx, track.id())
                        .chain(() -> tx.preparedQuery(COUNT).execute(Tuple.of(track.id())))
                        .invoke(rows -> rule.accept(rows.iterator().next().getInteger(0)))
                        .chain(() -> tx.preparedQuery(ADD).execute(LinkRows.values(link, hash)))
                        .chain(() -> tell(tx, track, "veza.stream.link.created", created)));
    }

    @Override
    public Uni<List<Link>> of(long track) {
        return pool.preparedQuery(OF).execute(Tuple.of(track)).map(LinkRows::read);
    }

    @Override
    public Uni<Void> remove(Track track, long link) {
        LinkRevoked revoked =
                LinkRevoked.newBuilder()
                        .setLink(link)
                        .setTrack(track.id())
                        .setArtist(track.artist())
                        .build();
        return transactions.inTransaction(tx ->
                lock(tx, track.id())
                        .chain(() -> tx.preparedQuery(REMOVE).execute(Tuple.of(track.id(), link)))
                        .chain(gone ->
                                gone.rowCount() == 0
                                        ? Uni.createFrom().voidItem()
                                        : tell(tx, track, "veza.stream.link.revoked", revoked)));
    }

    @Override
    public Uni<List<Kept>> open(long track, Instant now) {
        return pool.preparedQuery(OPEN)
                .execute(Tuple.of(track, LinkRows.time(now)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresLinks::kept)
                                .toList());
    }

    private static Kept kept(Row row) {
        return new Kept(row.getLong("id"), row.getBuffer("key_hash").getBytes());
    }

    @Override
    public Uni<Optional<Link>> use(long link, Instant now) {
        return pool.preparedQuery(USE)
                .execute(Tuple.of(link, LinkRows.time(now)))
                .map(rows -> LinkRows.read(rows).stream().findFirst());
    }

    @Override
    public Uni<Boolean> isLive(long track, long link, Instant now) {
        return pool.preparedQuery(LIVE)
                .execute(Tuple.of(track, link, LinkRows.time(now)))
                .map(rows -> rows.size() > 0);
    }

    private static Uni<Void> lock(SqlConnection tx, long track) {
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(track))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw new DomainException(
                                TrackError.TRACK_NOT_FOUND, "There is no such track");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> tell(SqlConnection tx, Track track, String type, Message payload) {
        return log.append(
                tx, List.of(new NewEvent("track/" + track.id(), type, payload, track.artist())));
    }
}
