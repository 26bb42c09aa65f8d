package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.RoleWire;
import io.veza.chat.application.membership.Rename;
import io.veza.chat.application.role.AssignRole;
import io.veza.chat.application.role.ListRoles;
import io.veza.chat.application.role.ManageRoles;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.AssignRoleRequest;
import io.veza.proto.chat.v1.CreateRoleRequest;
import io.veza.proto.chat.v1.DeleteRoleRequest;
import io.veza.proto.chat.v1.DeleteRoleResponse;
import io.veza.proto.chat.v1.ListRolesRequest;
import io.veza.proto.chat.v1.ListRolesResponse;
import io.veza.proto.chat.v1.RoleService;
import io.veza.proto.chat.v1.RoomMember;
import io.veza.proto.chat.v1.RoomRole;
import io.veza.proto.chat.v1.SetNicknameRequest;
import io.veza.proto.chat.v1.UpdateRoleRequest;

/** What people may do in a room. */
@GrpcService
class RoleGrpcService implements RoleService {

    private final Caller caller;
    private final ListRoles listRoles;
    private final ManageRoles manageRoles;
    private final AssignRole assignRole;
    private final Rename rename;

    RoleGrpcService(
            Caller caller,
            ListRoles listRoles,
            ManageRoles manageRoles,
            AssignRole assignRole,
            Rename rename) {
        this.caller = caller;
        this.listRoles = listRoles;
        this.manageRoles = manageRoles;
        this.assignRole = assignRole;
        this.rename = rename;
    }

    @Override
    public Uni<ListRolesResponse> listRoles(ListRolesRequest request) {
        return listRoles
                .handle(new ListRoles.Query(caller.principal().user(), request.getRoom()))
                .map(RoleMessages::roles);
    }

    @Override
    public Uni<RoomRole> createRole(CreateRoleRequest request) {
        return manageRoles
                .create(RoleMessages.command(caller.principal(), request))
                .map(RoleWire::role);
    }

    @Override
    public Uni<RoomRole> updateRole(UpdateRoleRequest request) {
        return manageRoles
                .change(RoleMessages.command(caller.principal(), request))
                .map(RoleWire::role);
    }

    @Override
    public Uni<DeleteRoleResponse> deleteRole(DeleteRoleRequest request) {
        return manageRoles
                .delete(RoleMessages.command(caller.principal(), request))
                .replaceWith(DeleteRoleResponse.getDefaultInstance());
    }

    @Override
    public Uni<RoomMember> assignRole(AssignRoleRequest request) {
        return assignRole
                .handle(RoleMessages.command(caller.principal(), request))
                .map(MembershipMessages::member);
    }

    @Override
    public Uni<RoomMember> setNickname(SetNicknameRequest request) {
        return rename.handle(RoleMessages.command(caller.principal(), request))
                .map(MembershipMessages::member);
    }
}
