package io.veza.stream.adapter.postgres.link;

import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.domain.link.Link;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Between a row of {@code track_link} and what it stands for. */
final class LinkRows {

    static final String COLUMNS =
            "id, track, name, expires_at, most_uses, uses, last_used_at, created_at";

    private LinkRows() {}

    static List<Link> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(LinkRows::read).toList();
    }

    private static Link read(Row row) {
        return new Link(
                row.getLong("id"),
                row.getLong("track"),
                row.getString("name"),
                new Link.Bounds(
                        instant(row.getOffsetDateTime("expires_at")), row.getInteger("most_uses")),
                row.getInteger("uses"),
                instant(row.getOffsetDateTime("last_used_at")),
                row.getOffsetDateTime("created_at").toInstant());
    }

    /** In the order of {@link #COLUMNS}, and the hash. */
    static Tuple values(Link link, byte[] hash) {
        return Tuple.tuple()
                .addLong(link.id())
                .addLong(link.track())
                .addString(link.name())
                .addOffsetDateTime(time(link.bounds().expiresAt()))
                .addInteger(link.bounds().mostUses())
                .addInteger(link.uses())
                .addOffsetDateTime(time(link.lastUsedAt()))
                .addOffsetDateTime(time(link.createdAt()))
                .addBuffer(Buffer.buffer(hash));
    }

    static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
