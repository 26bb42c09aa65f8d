package io.veza.chat.domain.membership;

import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.role.RoomRole;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands in a room, also from outside.
 *
 * @param role null: they are not in it
 * @param spokeAt when they last said something in slow mode; null: not that it matters
 * @param nickname what they are called in it; null: by their own name
 * @param apart it is a room of two, one of whom has blocked the other
 */
public record Standing(
        long user,
        @Nullable RoomRole role,
        Restriction restriction,
        @Nullable Instant spokeAt,
        @Nullable Nickname nickname,
        boolean apart) {

    private static final int OUTSIDE = -1;

    public Standing {
        Objects.requireNonNull(restriction, "restriction");
    }

    public Standing(
            long user,
            @Nullable RoomRole role,
            Restriction restriction,
            @Nullable Instant spokeAt) {
        this(user, role, restriction, spokeAt, null);
    }

    public Standing(
            long user,
            @Nullable RoomRole role,
            Restriction restriction,
            @Nullable Instant spokeAt,
            @Nullable Nickname nickname) {
        this(user, role, restriction, spokeAt, nickname, false);
    }

    public static Standing outside(long user) {
        return new Standing(user, null, Restriction.NONE, null);
    }

    public static Standing inside(long user, RoomRole role) {
        return new Standing(user, role, Restriction.NONE, null);
    }

    public boolean isInside() {
        return role != null;
    }

    public boolean may(Permission permission) {
        return role != null && role.may(permission);
    }

    public int rank() {
        return role == null ? OUTSIDE : role.rank();
    }

    public Standing as(@Nullable RoomRole other) {
        return new Standing(
                user, other, restriction, spokeAt, other == null ? null : nickname, apart);
    }

    public Standing under(Restriction other) {
        return new Standing(user, role, other, spokeAt, nickname, apart);
    }

    public Standing havingSpoken(Instant at) {
        return new Standing(user, role, restriction, at, nickname, apart);
    }

    public Standing called(@Nullable Nickname other) {
        return new Standing(user, role, restriction, spokeAt, other, apart);
    }

    public Standing apart(boolean so) {
        return new Standing(user, role, restriction, spokeAt, nickname, so);
    }
}
