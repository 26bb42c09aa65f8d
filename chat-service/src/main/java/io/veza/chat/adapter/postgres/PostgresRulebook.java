package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.rule.Rulebook;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.chat.domain.safety.RoomSafety;
import io.veza.platform.persistence.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules and settings of every room; a change and its record are one transaction. */
@ApplicationScoped
class PostgresRulebook implements Rulebook {

    private static final String OF =
            "select body from content_rule where room_id = $1 and retired_at is null order by id";

    private static final String SAFETY = "select body from room_safety where room_id = $1";

    private static final String STORE =
            """
            insert into content_rule (id, room_id, body) values ($1, $2, $3)
            on conflict (id) do update set body = excluded.body, retired_at = null\
            """;

    private static final String RETIRE = "update content_rule set retired_at = now() where id = $1";

    private static final String STORE_SAFETY =
            """
            insert into room_safety (room_id, body) values ($1, $2)
            on conflict (room_id) do update set body = excluded.body\
            """;

    private static final String RECORD =
            """
            insert into moderation
                (room_id, id, actor_id, target_id, kind, reason, at, rule_id, detail)
            values ($1, $2, $3, 0, $4, $5, $6, $7, $8)\
            """;

    private static final String BEFORE =
            "select rule_id, detail from moderation where room_id = $1 and id = $2";

    private static final String REVERSED =
            """
            update moderation set reversed_by = $3, reversed_at = $4
            where room_id = $1 and id = $2 and reversed_by is null\
            """;

    private final Database database;
    private final EventLog eventLog;

    PostgresRulebook(Database database, EventLog eventLog) {
        this.database = database;
        this.eventLog = eventLog;
    }

    @Override
    public Uni<List<ContentRule>> of(long room) {
        return database.list(OF, Tuple.of(room), RuleRows::rule);
    }

    @Override
    public Uni<Optional<RoomSafety>> safety(long room) {
        return database.list(SAFETY, Tuple.of(room), RuleRows::safety)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Void> store(
            @Nullable ContentRule before, @Nullable ContentRule after, ModerationAction action) {
        return database.inTransaction(tx ->
                write(tx, before, after).chain(() -> record(tx, action, RuleRows.detail(before))));
    }

    private static Uni<?> write(
            SqlConnection tx, @Nullable ContentRule before, @Nullable ContentRule after) {
        if (after != null) {
            return tx.preparedQuery(STORE)
                    .execute(Tuple.of(after.id(), after.room(), RuleRows.body(after)));
        }
        return before == null
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(RETIRE).execute(Tuple.of(before.id()));
    }

    @Override
    public Uni<Void> store(@Nullable RoomSafety before, RoomSafety after, ModerationAction action) {
        long room = action.room();
        return database.inTransaction(tx ->
                tx.preparedQuery(STORE_SAFETY)
                        .execute(Tuple.of(room, RuleRows.body(room, after)))
                        .chain(() -> record(tx, action, RuleRows.detail(room, before))));
    }

    private Uni<Void> record(SqlConnection tx, ModerationAction action, @Nullable Buffer detail) {
        return tx.preparedQuery(RECORD)
                .execute(
                        Tuple.tuple()
                                .addLong(action.room())
                                .addLong(action.id())
                                .addLong(action.actor())
                                .addShort((short) action.order().kind().number())
                                .addString(action.order().reason().value())
                                .addValue(Sql.time(action.at()))
                                .addValue(action.order().link().rule())
                                .addValue(detail))
                .chain(() -> eventLog.append(tx, List.of(GovernanceFacts.of(action))));
    }

    @Override
    public Uni<Before> before(long room, long action) {
        return database.list(
                        BEFORE,
                        Tuple.of(room, action),
                        row -> RuleRows.before(row, row.getLong("rule_id") != null))
                .map(List::getFirst);
    }

    @Override
    public Uni<Void> reversed(ModerationAction undone, ModerationAction by) {
        return database.run(
                REVERSED, Tuple.of(undone.room(), undone.id(), by.actor(), Sql.time(by.at())));
    }
}
