package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.upkeep.MediaObjects;
import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.MediaObject;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.FoundFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the store was given, as it is written down. */
@ApplicationScoped
class PostgresMediaObjects implements MediaObjects {

    /** Files that failed are gone. */
    private static final String LEARN =
            """
            insert into media_object (key, files, size_bytes, sha256)
            select 'tracks/' || id || '/source', 1, size_bytes, sha256 from (
                select id, size_bytes, sha256 from track where folder is null
                union select id, size_bytes, sha256 from track_version where status <> 'FAILED'
            ) file
            where not exists (
                select from media_object where key = 'tracks/' || file.id || '/source')
            on conflict do nothing\
            """;

    private static final String PAGE =
            """
            select key, files, size_bytes, sha256, coalesce(read_at, kept_at) as read_at from media_object
            where key > $1 order by key limit $2\
            """;

    private static final String UNCHANGED =
            """
            select key from media_object
            join unnest($1::text[], $2::text[]) as seen (key, sha256) using (key, sha256)\
            """;

    private static final String LOOKED =
            """
            update media_object set fault = $2,
                fault_at = case when $2 is null then null else coalesce(fault_at, now()) end,
                read_at = case when $3 then now() else read_at end
            where key = $1 and (fault is distinct from $2 or $3)\
            """;

    private static final String FAULTS =
            """
            select key, fault, fault_at from media_object where fault is not null
            order by key limit $1\
            """;

    private final Pool pool;

    PostgresMediaObjects(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> learnOriginals() {
        return pool.query(LEARN).execute().replaceWithVoid();
    }

    @Override
    public Uni<List<MediaObject>> page(String after, int most) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(after, most))
                .map(rows -> stream(rows).map(PostgresMediaObjects::object).toList());
    }

    private static MediaObject object(Row row) {
        Fingerprint print =
                new Fingerprint(
                        row.getInteger("files"),
                        row.getLong("size_bytes"),
                        row.getString("sha256"));
        return new MediaObject(
                row.getString("key"), print, row.getOffsetDateTime("read_at").toInstant());
    }

    @Override
    public Uni<Set<String>> unchanged(List<MediaObject> objects) {
        String[] keys = objects.stream().map(MediaObject::key).toArray(String[]::new);
        String[] hashes =
                objects.stream().map(object -> object.print().sha256()).toArray(String[]::new);
        return pool.preparedQuery(UNCHANGED)
                .execute(Tuple.of(keys, hashes))
                .map(rows -> stream(rows).map(row -> row.getString(0)).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> looked(List<Looked> looks) {
        if (looks.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Tuple> values =
                looks.stream()
                        .map(look ->
                                Tuple.of(
                                        look.object().key(),
                                        look.fault().map(Fault::name).orElse(null),
                                        look.read()))
                        .toList();
        return pool.preparedQuery(LOOKED).executeBatch(values).replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(Set<String> keys) {
        return pool.preparedQuery("delete from media_object where key = any($1)")
                .execute(Tuple.of(keys.toArray(String[]::new)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> count() {
        return pool.query("select count(*) from media_object")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<List<FoundFault>> faults(int most) {
        return pool.preparedQuery(FAULTS)
                .execute(Tuple.of(most))
                .map(rows ->
                        stream(rows)
                                .map(row ->
                                        new FoundFault(
                                                row.getString("key"),
                                                Fault.valueOf(row.getString("fault")),
                                                row.getOffsetDateTime("fault_at").toInstant()))
                                .toList());
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
