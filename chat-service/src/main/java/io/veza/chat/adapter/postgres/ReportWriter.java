package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.report.Flag;
import io.veza.chat.domain.report.ReportState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a decision does to reports, in its own transaction. */
@ApplicationScoped
class ReportWriter {

    /** What was reported already is before the moderators already. */
    private static final String FLAG =
            """
            insert into report
                (id, room_id, message_id, subject_id, evidence, state, at, cause, rule_id, score)
            values ($1, $2, $3, $4, $5, 1, now(), $6, $7, $8)
            on conflict (room_id, message_id) where message_id is not null do nothing\
            """;

    private static final String SETTLE =
            """
            update report set state = $3, resolved_by = $4, resolved_at = $5, action_id = $6
            where room_id = $1 and id = $2\
            """;

    Uni<?> file(SqlConnection tx, long room, Flag flag) {
        return tx.preparedQuery(FLAG)
                .execute(
                        Tuple.tuple()
                                .addLong(flag.id())
                                .addLong(room)
                                .addLong(flag.message())
                                .addLong(flag.subject())
                                .addString(flag.evidence())
                                .addString(flag.source().cause())
                                .addValue(flag.source().rule())
                                .addFloat((float) flag.source().score()));
    }

    /** Nothing for an action that settles no report. */
    List<Uni<?>> settle(SqlConnection tx, ModerationAction action) {
        Long report = action.order().link().report();
        if (report == null) {
            return List.of();
        }
        ReportState state = state(action.order().kind());
        return List.of(
                tx.preparedQuery(SETTLE)
                        .execute(
                                Tuple.tuple()
                                        .addLong(action.room())
                                        .addLong(report)
                                        .addShort((short) state.number())
                                        .addValue(state.isClosed() ? action.actor() : null)
                                        .addValue(state.isClosed() ? Sql.time(action.at()) : null)
                                        .addLong(action.id())));
    }

    private static ReportState state(ActionKind kind) {
        return switch (kind) {
            case DISMISS_REPORT -> ReportState.DISMISSED;
            case REOPEN_REPORT -> ReportState.OPEN;
            case ESCALATE_REPORT -> ReportState.ESCALATED;
            default -> ReportState.RESOLVED;
        };
    }
}
