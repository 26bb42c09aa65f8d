package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Stores how rooms, their roles and who has them changed. */
@ApplicationScoped
class GovernanceWriter {

    private static final String ROLE =
            """
            insert into room_role (room_id, id, name, rank, permissions, kind)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (room_id, id) do update
            set name = excluded.name, rank = excluded.rank, permissions = excluded.permissions\
            """;

    private static final String DROP_ROLE = "delete from room_role where room_id = $1 and id = $2";

    private static final String DISMISS =
            "update member set role_id = null where room_id = $1 and role_id = $2";

    private static final String ASSIGN =
            "update member set role_id = $3, nickname = $4 where room_id = $1 and user_id = $2";

    private static final String ROOM =
            "update room set name = $2, topic = $3, visibility = $4, owner_id = $5 where id = $1";

    private static final String RULES =
            "update room_head set slow_mode_seconds = $2, archived_at = $3, guarded_until = $4,"
                    + " receipts = $5"
                    + " where room_id = $1";

    /** In the order of the events: the last word on something counts. */
    List<Uni<?>> write(SqlConnection tx, Decision decision) {
        List<Uni<?>> writes = new ArrayList<>();
        for (RoomEvent event : decision.events()) {
            if (event instanceof GovernanceEvent change) {
                writes.addAll(write(tx, change));
            }
        }
        return writes;
    }

    private static List<Uni<?>> write(SqlConnection tx, GovernanceEvent change) {
        return switch (change) {
            case GovernanceEvent.RoleCreated made -> List.of(store(tx, made.room(), made.role()));
            case GovernanceEvent.RoleUpdated made -> List.of(store(tx, made.room(), made.role()));
            case GovernanceEvent.RoleDeleted gone -> drop(tx, gone.room(), gone.role());
            case GovernanceEvent.MemberUpdated updated ->
                    List.of(assign(tx, updated.room(), updated.member()));
            case GovernanceEvent.RoomUpdated updated ->
                    settings(tx, updated.room(), updated.settings());
            case GovernanceEvent.MessagesDeleted _ -> List.of();
        };
    }

    private static Uni<?> store(SqlConnection tx, long room, RoomRole role) {
        return tx.preparedQuery(ROLE)
                .execute(
                        Tuple.tuple()
                                .addLong(room)
                                .addLong(role.id())
                                .addString(role.name().value())
                                .addInteger(role.rank())
                                .addLong(Permission.mask(role.permissions()))
                                .addShort(RoleRows.column(role.kind())));
    }

    private static List<Uni<?>> drop(SqlConnection tx, long room, RoomRole role) {
        Tuple key = Tuple.of(room, role.id());
        return List.of(
                tx.preparedQuery(DISMISS).execute(key), tx.preparedQuery(DROP_ROLE).execute(key));
    }

    private static Uni<?> assign(SqlConnection tx, long room, Standing member) {
        Long role = member.role() == null ? null : member.role().id();
        String nickname = member.nickname() == null ? null : member.nickname().value();
        return tx.preparedQuery(ASSIGN).execute(Tuple.of(room, member.user(), role, nickname));
    }

    private static List<Uni<?>> settings(SqlConnection tx, long room, Settings settings) {
        return List.of(
                tx.preparedQuery(ROOM)
                        .execute(
                                Tuple.of(
                                        room,
                                        settings.name().value(),
                                        settings.topic().value(),
                                        RoomRows.column(settings.visibility()),
                                        settings.owner())),
                tx.preparedQuery(RULES)
                        .execute(
                                Tuple.of(
                                        room,
                                        settings.rules().slowModeSeconds(),
                                        Sql.timeOrNull(settings.rules().archivedAt()),
                                        Sql.timeOrNull(settings.rules().guardedUntil()),
                                        settings.rules().receipts())));
    }
}
