package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.report.Reports;
import io.veza.chat.domain.report.Report;
import io.veza.chat.domain.report.ReportState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases, and who brought them. */
@ApplicationScoped
class PostgresReports implements Reports {

    private static final String LIST =
            ReportRows.SELECT
                    + " where r.room_id = $1 and r.state = any($2) and r.id < $3"
                    + ReportRows.NEWEST
                    + " limit $4";

    /** 2 is a room of two people: see RoomRows. */
    private static final String HOUSE =
            ReportRows.SELECT
                    + " join room o on o.id = r.room_id"
                    + " where r.state = any($1) and r.id < $2"
                    + " and (r.state <> 1 or o.kind = 2)"
                    + ReportRows.NEWEST
                    + " limit $3";

    private static final String FIND = ReportRows.SELECT + " where r.id = $1";

    private static final String SAID =
            "select author_id, coalesce(body, '') as body from message where room_id = $1 and id = $2"
                    + " and deleted_at is null";

    private static final String RAISED =
            "select count(*)::int from report_voice where reporter_id = $1 and at > $2";

    private static final String WAITING =
            "select count(*)::int from report where room_id = $1 and state = 1";

    /** Whoever comes second joins the case of the first. */
    private static final String OPEN_MESSAGE =
            """
            insert into report (id, room_id, message_id, subject_id, evidence, state, at)
            values ($1, $2, $3, $4, $5, 1, $6)
            on conflict (room_id, message_id) where message_id is not null
            do update set room_id = excluded.room_id returning id\
            """;

    private static final String OPEN_PERSON =
            """
            insert into report (id, room_id, message_id, subject_id, evidence, state, at)
            values ($1, $2, $3, $4, $5, 1, $6)
            on conflict (room_id, subject_id) where message_id is null and state in (1, 2)
            do update set room_id = excluded.room_id returning id\
            """;

    private static final String VOICE =
            """
            insert into report_voice (report_id, reporter_id, reason, note, at)
            values ($1, $2, $3, $4, $5) on conflict do nothing\
            """;

    private static final String ROOMS =
            "select id, case when kind = 2 then '' else name end as name from room"
                    + " where id = any($1)";

    /** The room besides the id prunes to one partition. */
    private static final String PLACES =
            "select id, seq, thread_root from message where room_id = any($1) and id = any($2)"
                    + " and deleted_at is null";

    private final Database database;

    PostgresReports(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Boolean> add(Report fresh, Voice voice) {
        return database.inTransaction(
                tx -> open(tx, fresh).chain(report -> raise(tx, report, voice)));
    }

    private static Uni<Long> open(SqlConnection tx, Report fresh) {
        return tx.preparedQuery(fresh.message() == null ? OPEN_PERSON : OPEN_MESSAGE)
                .execute(
                        Tuple.tuple()
                                .addLong(fresh.id())
                                .addLong(fresh.room())
                                .addValue(fresh.message())
                                .addLong(fresh.subject())
                                .addString(fresh.evidence())
                                .addValue(Sql.time(fresh.at())))
                .map(rows -> rows.iterator().next().getLong("id"));
    }

    private static Uni<Boolean> raise(SqlConnection tx, long report, Voice voice) {
        return tx.preparedQuery(VOICE)
                .execute(
                        Tuple.of(
                                report,
                                voice.reporter(),
                                (short) voice.reason().number(),
                                voice.note(),
                                Sql.time(voice.at())))
                .map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Integer> raisedBy(long reporter, Instant since) {
        return count(RAISED, Tuple.of(reporter, Sql.time(since)));
    }

    @Override
    public Uni<Integer> waiting(long room) {
        return count(WAITING, Tuple.of(room));
    }

    private Uni<Integer> count(String query, Tuple arguments) {
        return database.list(query, arguments, row -> row.getInteger(0)).map(List::getFirst);
    }

    @Override
    public Uni<Optional<Report>> find(long report) {
        return database.list(FIND, Tuple.of(report), ReportRows::report)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Optional<Said>> said(long room, long message) {
        return database.list(
                        SAID,
                        Tuple.of(room, message),
                        row -> new Said(row.getLong("author_id"), row.getString("body")))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Report>> list(long room, Set<ReportState> states, long before, int limit) {
        return database.list(
                LIST, Tuple.of(room, numbers(states), before, limit), ReportRows::report);
    }

    @Override
    public Uni<List<Report>> house(Set<ReportState> states, long before, int limit) {
        return database.list(HOUSE, Tuple.of(numbers(states), before, limit), ReportRows::report);
    }

    @Override
    public Uni<Map<Long, String>> rooms(List<Report> reports) {
        Long[] ids = reports.stream().map(Report::room).distinct().toArray(Long[]::new);
        return database.list(
                        ROOMS,
                        Tuple.of(ids),
                        row -> Map.entry(row.getLong("id"), row.getString("name")))
                .map(found ->
                        found.stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Uni<Map<Long, Place>> places(List<Report> reports) {
        List<Report> said = reports.stream().filter(one -> one.message() != null).toList();
        Long[] rooms = said.stream().map(Report::room).distinct().toArray(Long[]::new);
        Long[] messages = said.stream().map(Report::message).toArray(Long[]::new);
        return database.list(PLACES, Tuple.of(rooms, messages), PostgresReports::place)
                .map(found ->
                        found.stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map.Entry<Long, Place> place(Row row) {
        return Map.entry(
                row.getLong("id"), new Place(row.getInteger("seq"), row.getLong("thread_root")));
    }

    private static Short[] numbers(Set<ReportState> states) {
        return states.stream().map(state -> (short) state.number()).toArray(Short[]::new);
    }
}
