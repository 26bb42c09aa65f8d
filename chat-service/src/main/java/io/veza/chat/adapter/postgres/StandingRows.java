package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.domain.membership.Nickname;
import io.veza.chat.domain.membership.Restriction;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.Room;
import org.jspecify.annotations.Nullable;

/** How somebody stands in a room, from the tables that say so. */
final class StandingRows {

    static final String COLUMNS =
            "m.user_id is not null as inside, m.role_id, m.spoke_at, m.nickname, "
                    + RoleRows.COLUMNS
                    + ", case when x.banned_until > now() then x.banned_until end as banned_until"
                    + ", case when x.timed_out_until > now() then x.timed_out_until end"
                    + " as timed_out_until, coalesce(x.muted, false) as muted";

    private StandingRows() {}

    /**
     * All joins that {@link #COLUMNS} needs, also for people who are not in the room.
     *
     * @param room expression of its id
     * @param user expression of theirs
     */
    static String joins(String room, String user) {
        return " left join member m on m.room_id = "
                + room
                + " and m.user_id = "
                + user
                + rolesAndRestrictions(room, user);
    }

    /** The joins for those who are in it: {@code m} is there already. */
    static String rolesAndRestrictions(String room, String user) {
        return " left join room_role o on o.room_id = "
                + room
                + " and o.id = coalesce(m.role_id, "
                + room
                + ")"
                + " left join restriction x on x.room_id = "
                + room
                + " and x.user_id = "
                + user;
    }

    static Standing standing(Room room, long user, Row row) {
        return new Standing(
                user,
                row.getBoolean("inside") ? role(room, user, row) : null,
                new Restriction(
                        Sql.instant(row.getOffsetDateTime("banned_until")),
                        Sql.instant(row.getOffsetDateTime("timed_out_until")),
                        row.getBoolean("muted")),
                Sql.instant(row.getOffsetDateTime("spoke_at")),
                nickname(row));
    }

    private static @Nullable Nickname nickname(Row row) {
        String nickname = row.getString("nickname");
        return nickname == null ? null : new Nickname(nickname);
    }

    private static RoomRole role(Room room, long user, Row row) {
        RoomRole stored = row.getLong("stored_role_id") == null ? null : RoleRows.role(row);
        return DefaultRoles.of(room, user, row.getLong("role_id"), stored);
    }
}
