package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.ChangeRoom;
import io.veza.chat.application.room.CreateRoom;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.LeaveRoomRequest;
import io.veza.proto.chat.v1.LeaveRoomResponse;
import io.veza.proto.chat.v1.ListMembersRequest;
import io.veza.proto.chat.v1.ListMembersResponse;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListMembershipsResponse;
import io.veza.proto.chat.v1.ListRoomsRequest;
import io.veza.proto.chat.v1.ListRoomsResponse;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.MarkReadResponse;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.UpdateRoomRequest;

/** Rooms and who is in them. */
@GrpcService
class RoomGrpcService implements RoomService {

    private final Caller caller;
    private final CreateRoom createRoom;
    private final ChangeRoom changeRoom;
    private final RoomReader reader;
    private final Memberships memberships;
    private final Readings readings;

    RoomGrpcService(
            Caller caller,
            CreateRoom createRoom,
            ChangeRoom changeRoom,
            RoomReader reader,
            Memberships memberships,
            Readings readings) {
        this.caller = caller;
        this.createRoom = createRoom;
        this.changeRoom = changeRoom;
        this.reader = reader;
        this.memberships = memberships;
        this.readings = readings;
    }

    @Override
    public Uni<Room> createRoom(CreateRoomRequest request) {
        Principal caller = caller();
        return createRoom
                .handle(RoomMessages.command(caller.user(), request))
                .map(view -> RoomMessages.room(caller, view));
    }

    @Override
    public Uni<Room> getRoom(GetRoomRequest request) {
        return reader.room(caller(), request);
    }

    @Override
    public Uni<Room> updateRoom(UpdateRoomRequest request) {
        Principal caller = caller();
        return changeRoom
                .handle(RoomMessages.command(caller, request))
                .map(view -> RoomMessages.room(caller, view));
    }

    @Override
    public Uni<ListRoomsResponse> listRooms(ListRoomsRequest request) {
        return reader.rooms(caller(), request);
    }

    @Override
    public Uni<Room> joinRoom(JoinRoomRequest request) {
        return memberships.join(caller(), request);
    }

    @Override
    public Uni<LeaveRoomResponse> leaveRoom(LeaveRoomRequest request) {
        return memberships.leave(user(), request);
    }

    @Override
    public Uni<ListMembersResponse> listMembers(ListMembersRequest request) {
        return memberships.members(user(), request);
    }

    @Override
    public Uni<ListMembershipsResponse> listMemberships(ListMembershipsRequest request) {
        return readings.of(user());
    }

    @Override
    public Uni<MarkReadResponse> markRead(MarkReadRequest request) {
        return readings.markRead(user(), request);
    }

    private Principal caller() {
        return caller.principal();
    }

    private long user() {
        return caller().user();
    }
}
