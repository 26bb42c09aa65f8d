package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.stream.v1.PicturePainted;
import io.veza.stream.application.picture.Sighting;
import io.veza.stream.application.picture.WantedPictures;
import io.veza.stream.config.PictureConfig;
import io.veza.stream.domain.picture.PictureKey;
import io.veza.stream.domain.picture.PictureSize;
import io.veza.stream.domain.picture.StoredPicture;
import io.veza.stream.domain.picture.WantedPicture;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Wanted pictures in PostgreSQL: whoever dies with one leaves it to the others after a while. */
@ApplicationScoped
class PostgresWantedPictures implements WantedPictures {

    /** Longer than fetching and painting may take. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    /** What has brought down its process so often is left alone. */
    private static final int ATTEMPTS = 3;

    private static final String CLAIM =
            """
            with next as (
                select id from preview_picture where due_at <= $1 and attempts < $3
                order by due_at limit 1 for update skip locked)
            update preview_picture p set due_at = $2, attempts = attempts + 1
            from next where p.id = next.id
            returning p.id, p.room, p.message, p.address\
            """;

    private static final String RECALL =
            """
            select s.picture, p.width, p.height, p.erased_at is not null as erased
            from preview_picture s left join picture p on p.id = s.picture
            where s.address = $1
                and s.seen_at > case when s.picture is null then $3::timestamptz else $2 end
            order by s.seen_at desc limit 1\
            """;

    private static final String NOTHING =
            "update preview_picture set due_at = null, seen_at = $2 where id = $1";

    private static final String FOUND =
            """
            with used as (
                update picture set unused_at = null where id = $2 and erased_at is null
                returning id)
            update preview_picture p set due_at = null, seen_at = $3, picture = used.id, key = $4
            from used where p.id = $1 and p.due_at is not null
            returning p.id\
            """;

    private final Pool pool;
    private final EventLog log;
    private final PictureConfig config;
    private final Clock clock;

    PostgresWantedPictures(Pool pool, EventLog log, PictureConfig config, Clock clock) {
        this.pool = pool;
        this.log = log;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<WantedPicture>> claim() {
        Instant now = clock.instant();
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(Sql.time(now), Sql.time(now.plus(LEASE)), ATTEMPTS))
                .map(rows -> Optional.ofNullable(first(rows)).map(PostgresWantedPictures::wanted));
    }

    private static WantedPicture wanted(Row row) {
        return new WantedPicture(row.getLong(0), row.getLong(1), row.getLong(2), row.getString(3));
    }

    @Override
    public Uni<Optional<Sighting>> recall(String address) {
        Instant now = clock.instant();
        OffsetDateTime found = Sql.time(now.minus(config.memory()));
        OffsetDateTime missed = Sql.time(now.minus(config.patience()));
        return pool.preparedQuery(RECALL)
                .execute(Tuple.of(address, found, missed))
                .map(rows ->
                        Optional.ofNullable(first(rows))
                                .filter(row -> !row.getBoolean("erased"))
                                .map(PostgresWantedPictures::sighting));
    }

    private static Sighting sighting(Row row) {
        Long picture = row.getLong("picture");
        return new Sighting(
                picture == null
                        ? null
                        : new StoredPicture(
                                picture,
                                new PictureSize(
                                        row.getInteger("width"), row.getInteger("height"))));
    }

    @Override
    public Uni<Void> settle(WantedPicture wanted, Sighting sighting, PictureKey key) {
        StoredPicture picture = sighting.picture();
        return picture == null
                ? pool.preparedQuery(NOTHING)
                        .execute(Tuple.of(wanted.id(), now()))
                        .replaceWithVoid()
                : pool.withTransaction(tx -> show(tx, wanted, picture, key));
    }

    private Uni<Void> show(
            SqlConnection tx, WantedPicture wanted, StoredPicture picture, PictureKey key) {
        return tx.preparedQuery(FOUND)
                .execute(Tuple.of(wanted.id(), picture.id(), now(), key.value()))
                .chain(rows ->
                        log.append(
                                tx,
                                rows.size() == 0
                                        ? List.of()
                                        : List.of(painted(wanted, picture, key))));
    }

    private static NewEvent painted(WantedPicture wanted, StoredPicture picture, PictureKey key) {
        PicturePainted payload =
                PicturePainted.newBuilder()
                        .setRoom(wanted.room())
                        .setMessage(wanted.message())
                        .setPicture(wanted.id())
                        .setUrl(key.url())
                        .setWidth(picture.size().width())
                        .setHeight(picture.size().height())
                        .build();
        return new NewEvent("picture/" + wanted.id(), "veza.stream.picture.painted", payload, null);
    }

    private OffsetDateTime now() {
        return Sql.time(clock.instant());
    }

    private static @Nullable Row first(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).findFirst().orElse(null);
    }
}
