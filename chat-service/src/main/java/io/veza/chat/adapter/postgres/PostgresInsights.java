package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.analytics.Insights;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What {@link InsightProjection} has counted. */
@ApplicationScoped
class PostgresInsights implements Insights {

    private static final String HOURS =
            "select hour, messages, joins, leaves from room_hour"
                    + " where room_id = $1 and hour >= $2 order by hour";

    private static final String DAYS =
            "select day, count(*)::int as speakers from room_speaker"
                    + " where room_id = $1 and day >= $2 group by day order by day";

    private static final String SPEAKERS =
            "select count(distinct user_id)::int as speakers from room_speaker"
                    + " where room_id = $1 and day >= $2";

    private final Database database;

    PostgresInsights(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Hour>> hours(long room, Instant from) {
        return database.list(HOURS, Tuple.of(room, Sql.time(from)), PostgresInsights::hour);
    }

    @Override
    public Uni<List<Day>> days(long room, LocalDate from) {
        return database.list(
                DAYS,
                Tuple.of(room, from),
                row -> new Day(row.getLocalDate("day"), row.getInteger("speakers")));
    }

    @Override
    public Uni<Integer> speakers(long room, LocalDate from) {
        return database.list(SPEAKERS, Tuple.of(room, from), row -> row.getInteger("speakers"))
                .map(List::getFirst);
    }

    private static Hour hour(Row row) {
        return new Hour(
                row.getOffsetDateTime("hour").toInstant(),
                row.getInteger("messages"),
                row.getInteger("joins"),
                row.getInteger("leaves"));
    }
}
