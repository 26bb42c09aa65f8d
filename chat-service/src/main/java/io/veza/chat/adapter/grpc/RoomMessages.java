package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.RoleWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.room.ChangeRoom;
import io.veza.chat.application.room.CreateRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.RoomChange;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.ListRoomsResponse;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomKind;
import io.veza.proto.chat.v1.UpdateRoomRequest;
import java.time.Instant;

/** Rooms between protobuf and the use cases. */
final class RoomMessages {

    private RoomMessages() {}

    static CreateRoom.Command command(long user, CreateRoomRequest request) {
        return new CreateRoom.Command(
                user,
                RoomName.wanted(request.getName()),
                Topic.wanted(request.getTopic()),
                visibility(request.getVisibility()));
    }

    static ChangeRoom.Command command(Principal caller, UpdateRoomRequest request) {
        return new ChangeRoom.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                new RoomChange(
                        request.hasName() ? RoomName.wanted(request.getName()) : null,
                        request.hasTopic() ? Topic.wanted(request.getTopic()) : null,
                        request.hasVisibility() ? visibility(request.getVisibility()) : null,
                        request.hasSlowModeSeconds() ? request.getSlowModeSeconds() : null,
                        request.hasArchived() ? request.getArchived() : null,
                        request.hasReceipts() ? request.getReceipts() : null),
                request.getIfMatchList());
    }

    /**
     * @param caller for whom it is
     */
    static Room room(Principal caller, RoomView view) {
        Head head = view.head();
        Room.Builder room =
                Room.newBuilder()
                        .setId(view.room().id())
                        .setName(view.room().name().value())
                        .setTopic(view.room().topic().value())
                        .setVisibility(RoomWire.visibility(view.room().visibility()))
                        .setKind(kind(view.room()))
                        .setOwner(view.room().owner())
                        .setEpoch(head.epoch())
                        .setTop(head.top())
                        .setMemberCount(head.members())
                        .setJoined(view.joined())
                        .setReceipts(view.room().hasReceipts())
                        .setRevision(view.room().revision().value())
                        .setSlowModeSeconds(view.room().rules().slowModeSeconds())
                        .setCreatedAt(RoomWire.timestamp(view.room().createdAt()))
                        .addAllPermissions(
                                RoleWire.permissions(view.permissions(caller.isAdmin())));
        if (view.other() != null) {
            room.setPerson(RoomWire.person(view.other()));
        }
        times(room, view);
        standing(room, view.standing());
        return room.build();
    }

    private static void times(Room.Builder room, RoomView view) {
        Instant activeAt = view.head().activeAt();
        if (activeAt != null) {
            room.setActiveAt(RoomWire.timestamp(activeAt));
        }
        Instant archivedAt = view.room().rules().archivedAt();
        if (archivedAt != null) {
            room.setArchivedAt(RoomWire.timestamp(archivedAt));
        }
        Instant guardedUntil = view.room().rules().guardedUntil();
        if (guardedUntil != null) {
            room.setGuardedUntil(RoomWire.timestamp(guardedUntil));
        }
    }

    private static void standing(Room.Builder room, Standing standing) {
        if (standing.role() != null) {
            room.setRole(RoleWire.role(standing.role()));
        }
        Instant until = standing.restriction().timedOutUntil();
        if (until != null) {
            room.setTimedOutUntil(RoomWire.timestamp(until));
        }
        room.setMuted(standing.restriction().muted());
    }

    static RoomKind kind(io.veza.chat.domain.room.Room room) {
        return switch (room.kind()) {
            case ROOM -> room.isPublic() ? RoomKind.PUBLIC : RoomKind.PRIVATE;
            case DIRECT -> RoomKind.DIRECT;
            case GROUP -> RoomKind.GROUP;
        };
    }

    static ListRoomsResponse rooms(Principal caller, Page<RoomView> page) {
        ListRoomsResponse.Builder response = ListRoomsResponse.newBuilder();
        page.items().forEach(view -> response.addItems(room(caller, view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static Visibility visibility(Room.Visibility visibility) {
        return visibility == Room.Visibility.PUBLIC ? Visibility.PUBLIC : Visibility.PRIVATE;
    }
}
