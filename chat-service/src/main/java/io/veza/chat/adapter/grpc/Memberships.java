package io.veza.chat.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.membership.JoinRoom;
import io.veza.chat.application.membership.LeaveRoom;
import io.veza.chat.application.membership.ListMembers;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.LeaveRoomRequest;
import io.veza.proto.chat.v1.LeaveRoomResponse;
import io.veza.proto.chat.v1.ListMembersRequest;
import io.veza.proto.chat.v1.ListMembersResponse;
import io.veza.proto.chat.v1.Room;
import jakarta.enterprise.context.ApplicationScoped;

/** The half of the room service that is about people in rooms. */
@ApplicationScoped
class Memberships {

    private final JoinRoom joinRoom;
    private final LeaveRoom leaveRoom;
    private final ListMembers listMembers;

    Memberships(JoinRoom joinRoom, LeaveRoom leaveRoom, ListMembers listMembers) {
        this.joinRoom = joinRoom;
        this.leaveRoom = leaveRoom;
        this.listMembers = listMembers;
    }

    Uni<Room> join(Principal caller, JoinRoomRequest request) {
        return joinRoom.handle(new JoinRoom.Command(caller.user(), request.getRoom()))
                .map(view -> RoomMessages.room(caller, view));
    }

    Uni<LeaveRoomResponse> leave(long user, LeaveRoomRequest request) {
        return leaveRoom
                .handle(new LeaveRoom.Command(user, request.getRoom()))
                .replaceWith(LeaveRoomResponse.getDefaultInstance());
    }

    Uni<ListMembersResponse> members(long user, ListMembersRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listMembers
                .handle(new ListMembers.Query(user, request.getRoom(), page))
                .map(MembershipMessages::members);
    }
}
