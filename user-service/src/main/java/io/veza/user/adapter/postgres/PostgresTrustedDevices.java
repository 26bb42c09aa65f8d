package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.factor.TrustedDeviceView;
import io.veza.user.application.factor.TrustedDevices;
import io.veza.user.domain.session.Device;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

@ApplicationScoped
class PostgresTrustedDevices implements TrustedDevices {

    private static final String ADD =
            """
            insert into trusted_device
                   (id, account, hash, client, system, created_at, used_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $6, $7)
            """;
    private static final String USE =
            """
            update trusted_device set used_at = $3
             where account = $1 and hash = $2 and expires_at > $3
            returning created_at
            """;
    private static final String LIST =
            """
            select id, client, system, created_at, used_at, expires_at from trusted_device
             where account = $1 and expires_at > $2 order by id desc limit 100
            """;
    private static final String FORGET =
            "delete from trusted_device where account = $1 and id = $2";

    private final Pool pool;

    PostgresTrustedDevices(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(
            long id, long account, byte[] hash, Device device, Instant now, Instant until) {
        Tuple values =
                Tuple.tuple()
                        .addLong(id)
                        .addLong(account)
                        .addValue(Buffer.buffer(hash))
                        .addString(device.client())
                        .addString(device.system())
                        .addOffsetDateTime(time(now))
                        .addOffsetDateTime(time(until));
        return pool.preparedQuery(ADD).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> use(long account, byte[] hash, Instant now) {
        return pool.preparedQuery(USE)
                .execute(Tuple.of(account, Buffer.buffer(hash), time(now)))
                .map(PostgresTrustedDevices::since);
    }

    @Override
    public Uni<List<TrustedDeviceView>> list(long account, Instant now) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(account, time(now)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresTrustedDevices::view)
                                .toList());
    }

    @Override
    public Uni<Boolean> forget(long account, long id) {
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of(account, id))
                .map(forgotten -> forgotten.rowCount() > 0);
    }

    private static Optional<Instant> since(RowSet<Row> rows) {
        RowIterator<Row> found = rows.iterator();
        return found.hasNext()
                ? Optional.of(instant(found.next(), "created_at"))
                : Optional.empty();
    }

    private static TrustedDeviceView view(Row row) {
        return new TrustedDeviceView(
                row.getLong("id"),
                new Device(row.getString("client"), row.getString("system")),
                instant(row, "created_at"),
                instant(row, "used_at"),
                instant(row, "expires_at"));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }
}
