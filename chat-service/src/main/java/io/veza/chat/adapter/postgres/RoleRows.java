package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.role.RoleKind;
import io.veza.chat.domain.role.RoleName;
import io.veza.chat.domain.role.RoomRole;

/** Rows of room_role. */
final class RoleRows {

    static final String COLUMNS =
            "o.id as stored_role_id, o.name as role_name, o.rank as role_rank,"
                    + " o.permissions as role_permissions, o.kind as role_kind";

    private RoleRows() {}

    static RoomRole role(Row row) {
        return new RoomRole(
                row.getLong("stored_role_id"),
                new RoleName(row.getString("role_name")),
                row.getInteger("role_rank"),
                Permission.ofMask(row.getLong("role_permissions")),
                kind(row.getShort("role_kind")));
    }

    private static RoleKind kind(short column) {
        return switch (column) {
            case 1 -> RoleKind.OWNER;
            case 2 -> RoleKind.MODERATOR;
            case 3 -> RoleKind.MEMBER;
            default -> RoleKind.CUSTOM;
        };
    }

    static short column(RoleKind kind) {
        return switch (kind) {
            case OWNER -> 1;
            case MODERATOR -> 2;
            case MEMBER -> 3;
            case CUSTOM -> 4;
        };
    }
}
