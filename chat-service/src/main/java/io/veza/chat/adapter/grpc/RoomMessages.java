package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.room.CreateRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.Page;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.ListRoomsResponse;
import io.veza.proto.chat.v1.Room;

/** Rooms between protobuf and the use cases. */
final class RoomMessages {

    private RoomMessages() {}

    static CreateRoom.Command command(long user, CreateRoomRequest request) {
        return new CreateRoom.Command(
                user,
                new RoomName(request.getName()),
                new Topic(request.getTopic()),
                request.getVisibility() == Room.Visibility.PUBLIC
                        ? Visibility.PUBLIC
                        : Visibility.PRIVATE);
    }

    static Room room(RoomView view) {
        Head head = view.head();
        Room.Builder room =
                Room.newBuilder()
                        .setId(view.room().id())
                        .setName(view.room().name().value())
                        .setTopic(view.room().topic().value())
                        .setVisibility(visibility(view.room().visibility()))
                        .setOwner(view.room().owner())
                        .setEpoch(head.epoch())
                        .setTop(head.top())
                        .setMemberCount(head.members())
                        .setJoined(view.joined())
                        .setCreatedAt(RoomWire.timestamp(view.room().createdAt()));
        if (head.activeAt() != null) {
            room.setActiveAt(RoomWire.timestamp(head.activeAt()));
        }
        return room.build();
    }

    static ListRoomsResponse rooms(Page<RoomView> page) {
        ListRoomsResponse.Builder response = ListRoomsResponse.newBuilder();
        page.items().forEach(view -> response.addItems(room(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static Room.Visibility visibility(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> Room.Visibility.PUBLIC;
            case PRIVATE -> Room.Visibility.PRIVATE;
        };
    }
}
