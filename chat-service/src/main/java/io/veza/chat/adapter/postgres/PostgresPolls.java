package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.aside.PollResults;
import io.veza.chat.application.poll.DuePolls;
import io.veza.chat.domain.poll.PollResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How polls stand, counted from the votes, and which are due. */
@ApplicationScoped
class PostgresPolls implements PollResults, DuePolls {

    /** One row for each option somebody chose, and one, without an option, for all who voted. */
    private static final String RESULTS =
            """
            select v.message_id, c.choice, count(*)::int as votes, bool_or(v.user_id = $3) as mine
            from poll_vote v cross join unnest(v.choices) as c (choice)
            where v.room_id = $1 and v.message_id = any($2)
            group by v.message_id, c.choice
            union all
            select v.message_id, null, count(*)::int, false
            from poll_vote v where v.room_id = $1 and v.message_id = any($2) group by v.message_id\
            """;

    private static final String DUE =
            """
            select room_id, message_id from poll_due
            where closes_at <= $1 order by closes_at limit $2\
            """;

    private final Database database;

    PostgresPolls(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Map<Long, PollResult>> of(long room, Collection<Long> messages, long viewer) {
        Tuple asked = Tuple.of(room, messages.toArray(Long[]::new), viewer);
        return database.list(RESULTS, asked, row -> row)
                .map(rows -> rows.stream().collect(groupingBy(row -> row.getLong("message_id"))))
                .map(byMessage ->
                        byMessage.entrySet().stream()
                                .collect(toMap(Map.Entry::getKey, one -> result(one.getValue()))));
    }

    @Override
    public Uni<List<Due>> until(Instant now, int limit) {
        return database.list(
                DUE,
                Tuple.of(Sql.time(now), limit),
                row -> new Due(row.getLong("room_id"), row.getLong("message_id")));
    }

    private static PollResult result(List<Row> rows) {
        List<Row> chosen = rows.stream().filter(row -> row.getShort("choice") != null).toList();
        return new PollResult(
                chosen.stream().collect(toMap(PostgresPolls::choice, PostgresPolls::votes)),
                rows.stream()
                        .filter(row -> row.getShort("choice") == null)
                        .mapToInt(PostgresPolls::votes)
                        .sum(),
                chosen.stream()
                        .filter(row -> row.getBoolean("mine"))
                        .map(PostgresPolls::choice)
                        .collect(toSet()));
    }

    private static int choice(Row row) {
        return row.getShort("choice");
    }

    private static int votes(Row row) {
        return row.getInteger("votes");
    }
}
