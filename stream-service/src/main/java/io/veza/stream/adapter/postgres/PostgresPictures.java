package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Ids;
import io.veza.stream.application.picture.Painting;
import io.veza.stream.application.picture.Pictures;
import io.veza.stream.config.PictureConfig;
import io.veza.stream.domain.picture.PictureKey;
import io.veza.stream.domain.picture.StoredPicture;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Painted pictures in PostgreSQL. */
@ApplicationScoped
class PostgresPictures implements Pictures {

    /** Nobody shows a new one yet; whoever shows one that was unused has just come in time. */
    private static final String ENTER =
            """
            insert into picture (id, digest, width, height, size_bytes, unused_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (digest) where erased_at is null do update
            set unused_at = case when picture.unused_at is null then null
                else excluded.unused_at end
            returning id\
            """;

    private static final String FIND = "select picture from preview_picture where key = $1";

    /** Its last preview may have gone with others still there: they are asked for only here. */
    private static final String USED =
            """
            update picture p set unused_at = null
            where unused_at < $1 and erased_at is null
                and exists (select from preview_picture where picture = p.id)\
            """;

    private static final String EXPIRE =
            """
            update picture p set erased_at = $2
            where unused_at < $1 and erased_at is null
                and not exists (select from preview_picture where picture = p.id)\
            """;

    private static final String ERASED =
            "select id from picture where erased_at is not null order by id limit $1";

    private static final String FORGET = "delete from picture where id = any($1)";

    private final Pool pool;
    private final PictureConfig config;
    private final Ids ids;
    private final Clock clock;

    PostgresPictures(Pool pool, PictureConfig config, Ids ids, Clock clock) {
        this.pool = pool;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<StoredPicture> enter(Painting painting) {
        return run(
                        ENTER,
                        Tuple.of(
                                ids.next(),
                                painting.digest(),
                                painting.size().width(),
                                painting.size().height(),
                                painting.bytes(),
                                now()))
                .map(rows -> new StoredPicture(rows.iterator().next().getLong(0), painting.size()));
    }

    @Override
    public Uni<Optional<Long>> find(PictureKey key) {
        return run(FIND, Tuple.of(key.value())).map(rows -> ids(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> expire() {
        OffsetDateTime before = Sql.time(clock.instant().minus(config.unusedFor()));
        return run(USED, Tuple.of(before))
                .chain(() -> run(EXPIRE, Tuple.of(before, now())))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Long>> erased(int most) {
        return run(ERASED, Tuple.of(most)).map(PostgresPictures::ids);
    }

    @Override
    public Uni<Void> forget(List<Long> gone) {
        return run(FORGET, Tuple.of(gone.toArray(Long[]::new))).replaceWithVoid();
    }

    private static List<Long> ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getLong(0)).toList();
    }

    private OffsetDateTime now() {
        return Sql.time(clock.instant());
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values);
    }
}
