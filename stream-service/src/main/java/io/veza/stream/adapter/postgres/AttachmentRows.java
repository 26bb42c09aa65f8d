package io.veza.stream.adapter.postgres;

import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentKey;
import io.veza.stream.domain.attachment.Content;
import io.veza.stream.domain.attachment.FileName;
import java.util.List;
import java.util.stream.StreamSupport;

/** Between a row of {@code attachment} and what it stands for. */
final class AttachmentRows {

    static final String COLUMNS =
            "id, owner, key, name, kind, type, size_bytes, width, height, duration_ms, waveform,"
                    + " inline, preview_type, description, created_at";

    private AttachmentRows() {}

    static List<Attachment> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(AttachmentRows::read).toList();
    }

    private static Attachment read(Row row) {
        return new Attachment(
                row.getLong("id"),
                row.getLong("owner"),
                new AttachmentKey(row.getString("key")),
                new FileName(row.getString("name")),
                content(row),
                row.getString("description"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static Content content(Row row) {
        return new Content(
                Content.Kind.valueOf(row.getString("kind")),
                row.getString("type"),
                row.getLong("size_bytes"),
                row.getInteger("width"),
                row.getInteger("height"),
                row.getInteger("duration_ms"),
                row.getBuffer("waveform").getBytes(),
                row.getBoolean("inline"),
                row.getString("preview_type"));
    }

    /** In the order of {@link #COLUMNS}. */
    static Tuple values(Attachment attachment) {
        Content content = attachment.content();
        return Tuple.tuple()
                .addLong(attachment.id())
                .addLong(attachment.owner())
                .addString(attachment.key().value())
                .addString(attachment.name().value())
                .addString(content.kind().name())
                .addString(content.type())
                .addLong(content.bytes())
                .addInteger(content.width())
                .addInteger(content.height())
                .addInteger(content.durationMs())
                .addBuffer(Buffer.buffer(content.waveform()))
                .addBoolean(content.inline())
                .addString(content.previewType())
                .addString(attachment.description())
                .addOffsetDateTime(Sql.time(attachment.createdAt()));
    }
}
