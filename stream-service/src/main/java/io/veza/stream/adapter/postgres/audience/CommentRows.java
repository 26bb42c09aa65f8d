package io.veza.stream.adapter.postgres.audience;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.comment.CommentAccess;
import io.veza.stream.domain.audience.Comment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/** Rows of {@code track_comment}. */
final class CommentRows {

    static final String COLUMNS =
            "c.id, c.track, c.author, c.text, c.at_ms, c.reply_to, c.created_at, c.edited_at";

    private CommentRows() {}

    static List<Comment> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(CommentRows::comment).toList();
    }

    static Comment one(RowSet<Row> rows) {
        return all(rows).stream().findFirst().orElseThrow(CommentAccess::notFound);
    }

    private static Comment comment(Row row) {
        OffsetDateTime edited = row.getOffsetDateTime("edited_at");
        return new Comment(
                row.getLong("id"),
                row.getLong("track"),
                row.getLong("author"),
                row.getString("text"),
                row.getInteger("at_ms"),
                row.getLong("reply_to"),
                row.getOffsetDateTime("created_at").toInstant(),
                edited == null ? null : edited.toInstant());
    }

    static Tuple values(Comment comment) {
        return Tuple.tuple()
                .addLong(comment.id())
                .addLong(comment.track())
                .addLong(comment.author())
                .addString(comment.text())
                .addInteger(comment.atMs())
                .addLong(comment.replyTo())
                .addOffsetDateTime(Sql.time(comment.createdAt()));
    }
}
