package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.log.Effects;
import io.veza.chat.domain.membership.Restriction;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stores what a decision does besides its events. */
@ApplicationScoped
class EffectWriter {

    private static final String ACTION =
            """
            insert into moderation
                (room_id, id, actor_id, target_id, kind, reason, at, until, rule_id, report_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)\
            """;

    private static final String REVERSE =
            """
            update moderation set reversed_by = $4, reversed_at = $5
            where room_id = $1 and target_id = $2 and kind = $3 and reversed_by is null
                and ($6::bigint is null or report_id = $6)\
            """;

    private static final String RESTRICT =
            """
            insert into restriction (room_id, user_id, banned_until, timed_out_until, muted)
            values ($1, $2, $3, $4, $5)
            on conflict (room_id, user_id) do update
            set banned_until = excluded.banned_until, timed_out_until = excluded.timed_out_until,
                muted = excluded.muted\
            """;

    private static final String USE = "update invitation set uses = $2 where id = $1";

    private static final String SPOKE =
            """
            update member m set spoke_at = s.at
            from unnest($2::bigint[], $3::timestamptz[]) as s (user_id, at)
            where m.room_id = $1 and m.user_id = s.user_id\
            """;

    private final ReportWriter reports;
    private final TakenWriter taken;

    EffectWriter(ReportWriter reports, TakenWriter taken) {
        this.reports = reports;
        this.taken = taken;
    }

    List<Uni<?>> write(SqlConnection tx, long room, Effects effects) {
        List<Uni<?>> writes = new ArrayList<>();
        effects.actions().forEach(action -> writes.addAll(record(tx, action)));
        effects.restrictions().forEach((user, one) -> writes.add(restrict(tx, room, user, one)));
        effects.invitations().values().forEach(one -> writes.add(use(tx, one)));
        if (!effects.spoken().isEmpty()) {
            writes.add(spoke(tx, room, List.copyOf(effects.spoken().entrySet())));
        }
        effects.flags().forEach(flag -> writes.add(reports.file(tx, room, flag)));
        effects.taken().forEach((action, one) -> writes.add(taken.keep(tx, room, action, one)));
        if (!effects.restored().isEmpty()) {
            writes.add(taken.drop(tx, room, effects.restored()));
        }
        return writes;
    }

    private List<Uni<?>> record(SqlConnection tx, ModerationAction action) {
        List<Uni<?>> writes = new ArrayList<>();
        ActionKind undone = action.order().kind().reverses();
        if (undone != null) {
            writes.add(
                    tx.preparedQuery(REVERSE)
                            .execute(
                                    Tuple.of(
                                            action.room(),
                                            action.order().target(),
                                            (short) undone.number(),
                                            action.actor(),
                                            Sql.time(action.at()),
                                            action.order().link().report())));
        }
        writes.add(
                tx.preparedQuery(ACTION)
                        .execute(
                                Tuple.tuple()
                                        .addLong(action.room())
                                        .addLong(action.id())
                                        .addLong(action.actor())
                                        .addLong(action.order().target())
                                        .addShort((short) action.order().kind().number())
                                        .addString(action.order().reason().value())
                                        .addValue(Sql.time(action.at()))
                                        .addValue(Sql.timeOrNull(action.order().until()))
                                        .addValue(action.order().link().rule())
                                        .addValue(action.order().link().report())));
        writes.addAll(reports.settle(tx, action));
        return writes;
    }

    private static Uni<?> restrict(SqlConnection tx, long room, long user, Restriction one) {
        return tx.preparedQuery(RESTRICT)
                .execute(
                        Tuple.of(
                                room,
                                user,
                                Sql.timeOrNull(one.bannedUntil()),
                                Sql.timeOrNull(one.timedOutUntil()),
                                one.muted()));
    }

    private static Uni<?> use(SqlConnection tx, Invitation invitation) {
        return tx.preparedQuery(USE).execute(Tuple.of(invitation.id(), invitation.uses()));
    }

    private static Uni<?> spoke(
            SqlConnection tx, long room, List<Map.Entry<Long, Instant>> spoken) {
        Columns<Map.Entry<Long, Instant>> rows = new Columns<>(spoken);
        return tx.preparedQuery(SPOKE)
                .execute(
                        Tuple.of(
                                room,
                                rows.longs(Map.Entry::getKey),
                                rows.times(Map.Entry::getValue)));
    }
}
