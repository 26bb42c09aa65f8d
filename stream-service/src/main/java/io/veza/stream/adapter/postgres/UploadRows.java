package io.veza.stream.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.Visibility;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.UploadPlan;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Between a row of {@code upload} and what it stands for. */
final class UploadRows {

    static final String COLUMNS =
            "id, owner, file_name, length, received, title, description, genre, tags, visibility,"
                    + " metadata, done, expires_at, replaces";

    private UploadRows() {}

    static List<Upload> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(UploadRows::read).toList();
    }

    private static Upload read(Row row) {
        return new Upload(
                row.getLong("id"),
                row.getLong("owner"),
                new UploadPlan(
                        row.getString("file_name"),
                        row.getLong("length"),
                        details(row),
                        row.getString("metadata"),
                        Objects.requireNonNullElse(row.getLong("replaces"), 0L)),
                row.getLong("received"),
                row.getBoolean("done"),
                row.getOffsetDateTime("expires_at").toInstant());
    }

    private static TrackDetails details(Row row) {
        return new TrackDetails(
                row.getString("title"),
                row.getString("description"),
                row.getString("genre"),
                List.of(row.getArrayOfStrings("tags")),
                Visibility.valueOf(row.getString("visibility")));
    }

    /** In the order of {@link #COLUMNS}, and when it was begun. */
    static Tuple values(Upload upload, Instant now) {
        TrackDetails details = upload.plan().details();
        return Tuple.tuple()
                .addLong(upload.id())
                .addLong(upload.owner())
                .addString(upload.plan().fileName())
                .addLong(upload.plan().length())
                .addLong(upload.received())
                .addString(details.title())
                .addString(details.description())
                .addString(details.genre())
                .addArrayOfString(details.tags().toArray(String[]::new))
                .addString(details.visibility().name())
                .addString(upload.plan().metadata())
                .addBoolean(upload.done())
                .addOffsetDateTime(Sql.time(upload.expiresAt()))
                .addLong(upload.plan().replaces() == 0 ? null : upload.plan().replaces())
                .addOffsetDateTime(Sql.time(now));
    }
}
