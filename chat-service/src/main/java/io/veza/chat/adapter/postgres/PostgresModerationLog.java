package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.moderation.ModerationLog;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Link;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.ModerationAction.Reversal;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What moderators did. */
@ApplicationScoped
class PostgresModerationLog implements ModerationLog {

    private static final String SELECT =
            "select room_id, id, actor_id, target_id, kind, reason, at, until, reversed_by,"
                    + " reversed_at, rule_id, report_id from moderation where room_id = $1";

    private static final String FIND_ALL = SELECT.replace("room_id = $1", "id = any($1)");

    private static final String FIND = SELECT + " and id = $2";

    /** 2, 4, 6 and 80 are what can hold: see ActionKind. */
    private static final String LIST =
            SELECT
                    + " and id < $2 and ($3::bigint = 0 or target_id = $3)"
                    + " and ($4::smallint = 0 or kind = $4)"
                    + " and (not $5 or (kind in (2, 4, 6, 80) and reversed_by is null"
                    + " and (until is null or until > now())))"
                    + " order by room_id desc, id desc limit $6";

    private final Database database;

    PostgresModerationLog(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<ModerationAction>> find(long room, long action) {
        return database.list(FIND, Tuple.of(room, action), PostgresModerationLog::action)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<ModerationAction>> find(Collection<Long> actions) {
        return actions.isEmpty()
                ? Uni.createFrom().item(List.of())
                : database.list(
                        FIND_ALL,
                        Tuple.of(actions.toArray(Long[]::new)),
                        PostgresModerationLog::action);
    }

    @Override
    public Uni<List<ModerationAction>> list(Filter filter, long before, int limit) {
        short kind = filter.kind() == null ? 0 : (short) filter.kind().number();
        return database.list(
                LIST,
                Tuple.of(filter.room(), before, filter.target(), kind, filter.active(), limit),
                PostgresModerationLog::action);
    }

    private static ModerationAction action(Row row) {
        return new ModerationAction(
                row.getLong("id"),
                row.getLong("room_id"),
                row.getLong("actor_id"),
                new Order(
                        kind(row.getShort("kind")),
                        row.getLong("target_id"),
                        new Reason(row.getString("reason")),
                        Sql.instant(row.getOffsetDateTime("until")),
                        new Link(row.getLong("rule_id"), row.getLong("report_id"))),
                row.getOffsetDateTime("at").toInstant(),
                reversal(row));
    }

    private static @Nullable Reversal reversal(Row row) {
        Long actor = row.getLong("reversed_by");
        return actor == null
                ? null
                : new Reversal(actor, row.getOffsetDateTime("reversed_at").toInstant());
    }

    private static ActionKind kind(short number) {
        return Arrays.stream(ActionKind.values())
                .filter(kind -> kind.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("moderation of unknown kind " + number));
    }
}
