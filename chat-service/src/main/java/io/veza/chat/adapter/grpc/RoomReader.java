package io.veza.chat.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.direct.NameDirects;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.ListRooms;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.ListRoomsRequest;
import io.veza.proto.chat.v1.ListRoomsResponse;
import io.veza.proto.chat.v1.Room;
import jakarta.enterprise.context.ApplicationScoped;

/** The half of the room service that only looks. */
@ApplicationScoped
class RoomReader {

    private final GetRoom getRoom;
    private final ListRooms listRooms;
    private final NameDirects nameDirects;

    RoomReader(GetRoom getRoom, ListRooms listRooms, NameDirects nameDirects) {
        this.getRoom = getRoom;
        this.listRooms = listRooms;
        this.nameDirects = nameDirects;
    }

    Uni<Room> room(Principal caller, GetRoomRequest request) {
        return getRoom.handle(new GetRoom.Query(caller.user(), request.getRoom()))
                .chain(view -> nameDirects.room(caller.user(), view))
                .map(view -> RoomMessages.room(caller, view));
    }

    Uni<ListRoomsResponse> rooms(Principal caller, ListRoomsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listRooms
                .handle(
                        new ListRooms.Query(
                                caller.user(), request.getQuery(), request.getWith(), page))
                .map(found -> RoomMessages.rooms(caller, found));
    }
}
