package io.veza.chat.domain.role;

import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roles every room begins with. They are stored only once somebody changes them, so a room that
 * nobody manages costs nothing; their ids follow from the room's.
 */
public final class DefaultRoles {

    private static final int MODERATOR_RANK = 500;
    private static final int OWNER_RANK = 1000;

    private static final Set<Permission> MEMBERS =
            EnumSet.of(Permission.VIEW, Permission.SEND, Permission.REACT, Permission.ATTACH);
    private static final Set<Permission> NOT_OF_MODERATORS =
            EnumSet.of(Permission.MANAGE_ROOM, Permission.MANAGE_ROLES);

    private DefaultRoles() {}

    /** Highest rank first. */
    public static List<RoomRole> of(Room room) {
        return List.of(owner(room), moderator(room), member(room));
    }

    public static RoomRole owner(Room room) {
        return new RoomRole(
                room.id() + 2, new RoleName("Owner"), OWNER_RANK, Permission.all(), RoleKind.OWNER);
    }

    public static RoomRole moderator(Room room) {
        Set<Permission> permissions = Permission.all();
        permissions.removeAll(NOT_OF_MODERATORS);
        return new RoomRole(
                room.id() + 1,
                new RoleName("Moderator"),
                MODERATOR_RANK,
                permissions,
                RoleKind.MODERATOR);
    }

    public static RoomRole member(Room room) {
        return new RoomRole(
                room.id(), new RoleName("Member"), 0, permissions(room), RoleKind.MEMBER);
    }

    /**
     * The role of somebody in the room.
     *
     * @param assigned id of what they were given; null: nothing
     * @param stored that role as somebody changed or made it; null: as it always was
     */
    public static RoomRole of(
            Room room, long user, @Nullable Long assigned, @Nullable RoomRole stored) {
        if (assigned == null && user == room.owner()) {
            return owner(room);
        }
        if (stored != null) {
            return stored;
        }
        return of(room).stream()
                .filter(role -> assigned != null && role.id() == assigned)
                .findFirst()
                .orElseGet(() -> member(room));
    }

    /** Among a few people everybody may do what does no harm. */
    private static Set<Permission> permissions(Room room) {
        Set<Permission> permissions = EnumSet.copyOf(MEMBERS);
        if (room.kind() != RoomKind.ROOM) {
            permissions.addAll(EnumSet.of(Permission.PIN, Permission.MENTION_ALL));
        }
        if (room.kind() == RoomKind.GROUP) {
            permissions.add(Permission.INVITE);
        }
        return permissions;
    }
}
