package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.AssignRoleRequest;
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.LeaveRoomRequest;
import io.veza.proto.chat.v1.ListMembersRequest;
import io.veza.proto.chat.v1.ListMembersResponse;
import io.veza.proto.chat.v1.RoleService;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomMember;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SetNicknameRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rooms")
class MemberResource {

    private final RoomService rooms;
    private final RoleService roles;

    MemberResource(@GrpcClient("chat") RoomService rooms, @GrpcClient("chat") RoleService roles) {
        this.rooms = rooms;
        this.roles = roles;
    }

    @GET
    @Operation(operationId = "listMembers", summary = "Who is in the room")
    public Uni<ListMembersResponse> list(ListMembersRequest request) {
        return rooms.listMembers(request);
    }

    @PUT
    @Path("/{user}/role")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignRole",
            summary = "Give somebody a role; the owner's hands the room over")
    public Uni<RoomMember> assignRole(AssignRoleRequest request) {
        return roles.assignRole(request);
    }

    @PUT
    @Path("/{user}/nickname")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "setNickname", summary = "Say what somebody is called in the room")
    public Uni<RoomMember> setNickname(SetNicknameRequest request) {
        return roles.setNickname(request);
    }

    @PUT
    @Path("/me/nickname")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setMyNickname",
            summary = "Say what one is called in the room oneself")
    public Uni<RoomMember> setMyNickname(SetNicknameRequest request) {
        return roles.setNickname(request.toBuilder().clearUser().build());
    }

    @PUT
    @Path("/me")
    @Operation(operationId = "joinRoom", summary = "Join; again changes nothing")
    public Uni<Room> join(JoinRoomRequest request) {
        return rooms.joinRoom(request);
    }

    @DELETE
    @Path("/me")
    @Operation(operationId = "leaveRoom", summary = "Leave; again changes nothing")
    public Uni<Void> leave(LeaveRoomRequest request) {
        return rooms.leaveRoom(request).replaceWithVoid();
    }
}
