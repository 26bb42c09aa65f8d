package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.domain.reading.Level;
import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.reading.Notifications.Passing;
import java.time.OffsetDateTime;

/** What somebody wants to be told of a room, in read_state: {@code s}. */
final class NotificationRows {

    static final String COLUMNS =
            "coalesce(s.level, 0) as level, s.passing_level, case when s.passing_until > now()"
                    + " then s.passing_until end as passing_until";

    private NotificationRows() {}

    static Notifications notifications(Row row) {
        OffsetDateTime until = row.getOffsetDateTime("passing_until");
        Level level = Level.of(row.getInteger("level"));
        return until == null
                ? new Notifications(level, null)
                : new Notifications(
                        level,
                        new Passing(Level.of(row.getShort("passing_level")), until.toInstant()));
    }
}
