package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.RoleWire;
import io.veza.chat.application.membership.Rename;
import io.veza.chat.application.role.AssignRole;
import io.veza.chat.application.role.ManageRoles;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.membership.Nickname;
import io.veza.chat.domain.role.RoleChange;
import io.veza.chat.domain.role.RoleName;
import io.veza.chat.domain.role.RoomRole;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.AssignRoleRequest;
import io.veza.proto.chat.v1.CreateRoleRequest;
import io.veza.proto.chat.v1.DeleteRoleRequest;
import io.veza.proto.chat.v1.ListRolesResponse;
import io.veza.proto.chat.v1.SetNicknameRequest;
import io.veza.proto.chat.v1.UpdateRoleRequest;
import java.util.List;

/** Roles between protobuf and the use cases. */
final class RoleMessages {

    private RoleMessages() {}

    static Actor actor(Principal caller) {
        return new Actor(caller.user(), caller.isAdmin());
    }

    static ManageRoles.Create command(Principal caller, CreateRoleRequest request) {
        return new ManageRoles.Create(
                actor(caller),
                request.getRoom(),
                RoleName.wanted(request.getName()),
                request.getRank(),
                RoleWire.permissions(request.getPermissionsList()));
    }

    static ManageRoles.Change command(Principal caller, UpdateRoleRequest request) {
        return new ManageRoles.Change(
                actor(caller),
                request.getRoom(),
                request.getRole(),
                new RoleChange(
                        request.hasName() ? RoleName.wanted(request.getName()) : null,
                        request.hasRank() ? request.getRank() : null,
                        request.getPermissionsCount() == 0
                                ? null
                                : RoleWire.permissions(request.getPermissionsList())));
    }

    static ManageRoles.Delete command(Principal caller, DeleteRoleRequest request) {
        return new ManageRoles.Delete(actor(caller), request.getRoom(), request.getRole());
    }

    static AssignRole.Command command(Principal caller, AssignRoleRequest request) {
        return new AssignRole.Command(
                actor(caller), request.getRoom(), request.getUser(), request.getRole());
    }

    static Rename.Command command(Principal caller, SetNicknameRequest request) {
        long user = request.getUser() == 0 ? caller.user() : request.getUser();
        Nickname nickname =
                request.getNickname().isBlank() ? null : Nickname.wanted(request.getNickname());
        return new Rename.Command(actor(caller), request.getRoom(), user, nickname);
    }

    static ListRolesResponse roles(List<RoomRole> roles) {
        return ListRolesResponse.newBuilder()
                .addAllItems(roles.stream().map(RoleWire::role).toList())
                .build();
    }
}
