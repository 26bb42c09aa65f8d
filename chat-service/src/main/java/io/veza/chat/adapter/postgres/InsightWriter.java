package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Adds to the counts of rooms. */
@ApplicationScoped
class InsightWriter {

    private static final String COUNT =
            """
            insert into room_hour as h (room_id, hour, messages, joins, leaves)
            select * from unnest($1::bigint[], $2::timestamptz[], $3::int[], $4::int[], $5::int[])
            on conflict (room_id, hour) do update set messages = h.messages + excluded.messages,
                joins = h.joins + excluded.joins, leaves = h.leaves + excluded.leaves\
            """;

    private static final String SPOKE =
            """
            insert into room_speaker (room_id, day, user_id)
            select * from unnest($1::bigint[], $2::date[], $3::bigint[])
            on conflict do nothing\
            """;

    Uni<Void> count(SqlConnection tx, InsightTally tally) {
        return Uni.combine().all().unis(hours(tx, tally), spoke(tx, tally)).discardItems();
    }

    private static Uni<?> hours(SqlConnection tx, InsightTally tally) {
        Columns<InsightTally.Hour> rows = new Columns<>(tally.hours());
        return tx.preparedQuery(COUNT)
                .execute(
                        Tuple.of(
                                rows.longs(hour -> hour.place().room()),
                                rows.times(hour -> hour.place().hour()),
                                rows.ints(InsightTally.Hour::messages),
                                rows.ints(InsightTally.Hour::joins),
                                rows.ints(InsightTally.Hour::leaves)));
    }

    private static Uni<?> spoke(SqlConnection tx, InsightTally tally) {
        Columns<InsightTally.Spoke> rows = new Columns<>(tally.spoke());
        if (rows.rows().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        LocalDate[] days =
                rows.rows().stream().map(InsightTally.Spoke::day).toArray(LocalDate[]::new);
        return tx.preparedQuery(SPOKE)
                .execute(
                        Tuple.of(
                                rows.longs(InsightTally.Spoke::room),
                                days,
                                rows.longs(InsightTally.Spoke::user)));
    }
}
