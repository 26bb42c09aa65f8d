package io.veza.platform.persistence;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.veza.platform.kernel.Event;
import java.util.List;
import java.util.stream.StreamSupport;

/** Rows of event_log as events. */
final class EventRows {

    static final String COLUMNS = "id, type, stream, version, position, payload, actor, trace, at";

    private EventRows() {}

    static List<Event> events(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(EventRows::event).toList();
    }

    private static Event event(Row row) {
        return new Event(
                row.getLong("id"),
                row.getString("type"),
                row.getString("stream"),
                row.getInteger("version"),
                row.getLong("position"),
                row.getBuffer("payload").getBytes(),
                row.getLong("actor"),
                row.getString("trace"),
                row.getOffsetDateTime("at").toInstant());
    }
}
