package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Intent.Join;
import io.veza.chat.domain.log.Statutes;
import io.veza.chat.domain.role.RoomRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a room's roles and invitations, for the few intents that are about them. */
@ApplicationScoped
class StatuteReader {

    private static final String ROLES =
            "select " + RoleRows.COLUMNS + " from room_role o where o.room_id = $1";

    private static final String INVITATIONS =
            "select "
                    + InvitationRows.COLUMNS
                    + " from invitation i where i.room_id = $1"
                    + " and (i.id = any($2) or i.invitee_id = any($3)) and i.revoked_at is null";

    /** By room; without those where nobody asks for any. */
    Uni<Map<Long, Statutes>> of(SqlConnection tx, List<RoomIntents> rooms) {
        List<Uni<Map.Entry<Long, Statutes>>> asked = new ArrayList<>();
        for (RoomIntents room : rooms) {
            if (room.intents().stream().anyMatch(StatuteReader::asks)) {
                asked.add(of(tx, room));
            }
        }
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Uni.join()
                .all(asked)
                .andFailFast()
                .map(all -> all.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean asks(Intent intent) {
        return intent instanceof Governance || intent instanceof Join;
    }

    private static Uni<Map.Entry<Long, Statutes>> of(SqlConnection tx, RoomIntents room) {
        return Uni.combine()
                .all()
                .unis(roles(tx, room), invitations(tx, room))
                .with((roles, invitations) ->
                        Map.entry(room.room(), Statutes.of(roles, invitations)));
    }

    private static Uni<List<RoomRole>> roles(SqlConnection tx, RoomIntents room) {
        return tx.preparedQuery(ROLES)
                .execute(Tuple.of(room.room()))
                .map(rows -> Sql.list(rows, RoleRows::role));
    }

    private static Uni<List<Invitation>> invitations(SqlConnection tx, RoomIntents room) {
        List<Join> joins =
                room.intents().stream()
                        .filter(Join.class::isInstance)
                        .map(Join.class::cast)
                        .toList();
        Long[] named =
                joins.stream().map(Join::invitation).filter(Objects::nonNull).toArray(Long[]::new);
        Long[] people = joins.stream().map(Join::user).toArray(Long[]::new);
        return tx.preparedQuery(INVITATIONS)
                .execute(Tuple.of(room.room(), named, people))
                .map(rows -> Sql.list(rows, InvitationRows::invitation));
    }
}
