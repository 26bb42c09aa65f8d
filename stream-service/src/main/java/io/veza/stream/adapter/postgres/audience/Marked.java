package io.veza.stream.adapter.postgres.audience;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.veza.stream.domain.audience.Liked;
import io.veza.stream.domain.audience.Mark;
import java.util.List;
import java.util.stream.StreamSupport;

/** Rows of likes and reposts. */
final class Marked {

    private Marked() {}

    static List<Mark> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(Marked::mark).toList();
    }

    private static Mark mark(Row row) {
        Liked.Kind kind = Liked.Kind.valueOf(row.getString("kind"));
        return new Mark(
                row.getLong("id"),
                row.getLong("person"),
                new Liked(kind, row.getLong("what")),
                row.getOffsetDateTime("at").toInstant());
    }
}
