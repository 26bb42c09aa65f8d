package io.veza.chat.domain.role;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What some of the people in a room may do.
 *
 * @param rank who has a greater one may act on people with this role
 */
public record RoomRole(
        long id, RoleName name, int rank, Set<Permission> permissions, RoleKind kind) {

    public RoomRole {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Set<Permission> all = EnumSet.of(Permission.VIEW);
        all.addAll(permissions);
        permissions = Set.copyOf(all);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public RoomRole with(RoleChange change) {
        return new RoomRole(
                id,
                change.name() == null ? name : change.name(),
                change.rank() == null ? rank : change.rank(),
                change.permissions() == null ? permissions : change.permissions(),
                kind);
    }
}
