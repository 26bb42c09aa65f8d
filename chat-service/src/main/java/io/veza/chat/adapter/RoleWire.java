package io.veza.chat.adapter;

import io.veza.chat.domain.membership.Nickname;
import io.veza.chat.domain.membership.Restriction;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.role.RoleKind;
import io.veza.chat.domain.role.RoleName;
import io.veza.proto.chat.v1.RoomMember;
import io.veza.proto.chat.v1.RoomRole;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Roles and the people who have them, as protobuf. */
public final class RoleWire {

    private RoleWire() {}

    public static RoomRole role(io.veza.chat.domain.role.RoomRole role) {
        return RoomRole.newBuilder()
                .setId(role.id())
                .setName(role.name().value())
                .setRank(role.rank())
                .addAllPermissions(permissions(role.permissions()))
                .setKind(kind(role.kind()))
                .build();
    }

    public static io.veza.chat.domain.role.RoomRole role(RoomRole role) {
        return new io.veza.chat.domain.role.RoomRole(
                role.getId(),
                new RoleName(role.getName()),
                role.getRank(),
                permissions(role.getPermissionsList()),
                RoleKind.valueOf(role.getKind().name()));
    }

    /** Always in the same order. */
    public static List<RoomRole.Permission> permissions(Collection<Permission> permissions) {
        return permissions.stream()
                .sorted()
                .map(one -> RoomRole.Permission.forNumber(one.number()))
                .toList();
    }

    public static Set<Permission> permissions(List<RoomRole.Permission> permissions) {
        return Arrays.stream(Permission.values())
                .filter(one -> permissions.contains(RoomRole.Permission.forNumber(one.number())))
                .collect(Collectors.toSet());
    }

    public static RoomMember member(Standing standing, Person person) {
        RoomMember.Builder member =
                RoomMember.newBuilder()
                        .setPerson(RoomWire.person(person))
                        .setMuted(standing.restriction().muted());
        Instant until = standing.restriction().timedOutUntil();
        if (until != null) {
            member.setTimedOutUntil(RoomWire.timestamp(until));
        }
        if (standing.nickname() != null) {
            member.setNickname(standing.nickname().value());
        }
        if (standing.role() != null) {
            member.setRole(role(standing.role()));
        }
        return member.build();
    }

    /** Without what only the room's writer needs to know. */
    public static Standing standing(RoomMember member) {
        return new Standing(
                member.getPerson().getId(),
                member.hasRole() ? role(member.getRole()) : null,
                new Restriction(null, timedOutUntil(member), member.getMuted()),
                null,
                member.hasNickname() ? new Nickname(member.getNickname()) : null);
    }

    private static @Nullable Instant timedOutUntil(RoomMember member) {
        return member.hasTimedOutUntil() ? RoomWire.instant(member.getTimedOutUntil()) : null;
    }

    private static RoomRole.Kind kind(RoleKind kind) {
        return switch (kind) {
            case OWNER -> RoomRole.Kind.OWNER;
            case MODERATOR -> RoomRole.Kind.MODERATOR;
            case MEMBER -> RoomRole.Kind.MEMBER;
            case CUSTOM -> RoomRole.Kind.CUSTOM;
        };
    }
}
