package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.LeaveRoomRequest;
import io.veza.proto.chat.v1.ListMembersRequest;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListRoomsRequest;
import io.veza.proto.chat.v1.ListRoomsResponse;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.common.v1.Person;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class RoomGrpcServiceTest {

    @GrpcClient("chat")
    RoomService rooms;

    @Inject Ids ids;

    private long anna;
    private long bela;

    @BeforeEach
    void meet() {
        anna = ids.next();
        bela = ids.next();
    }

    @Test
    void aRoomIsMadeFoundAndEntered() {
        // Given
        Room room = create("Nocturnes", Room.Visibility.PUBLIC);

        // When
        Room joined = await(as(rooms, bela).joinRoom(join(room)));

        // Then
        assertThat(room.getJoined()).isTrue();
        assertThat(room.getOwner()).isEqualTo(anna);
        assertThat(room.getTop()).isEqualTo(1);
        assertThat(room.hasActiveAt()).isFalse();
        assertThat(joined.getMemberCount()).isEqualTo(2);
        assertThat(joined.getEpoch()).isEqualTo(room.getEpoch()).isNotEmpty();
    }

    @Test
    void roomsAreFoundByPartOfTheirName() {
        // Given
        Room room = create("Odd_100% " + anna, Room.Visibility.PUBLIC);
        create("Odd1100X " + bela, Room.Visibility.PUBLIC);

        // When
        ListRoomsResponse found = await(as(rooms, bela).listRooms(query("odd_100%")));

        // Then
        assertThat(found.getItemsList()).extracting(Room::getId).containsExactly(room.getId());
    }

    @Test
    void privateRoomsAreForTheirMembers() {
        // Given
        Room room = create("Secret " + anna, Room.Visibility.PRIVATE);

        // When
        String reason = reason(as(rooms, bela).getRoom(get(room)));

        // Then
        assertThat(reason).isEqualTo("ROOM_NOT_FOUND");
        assertThat(reason(as(rooms, bela).joinRoom(join(room)))).isEqualTo("ROOM_NOT_FOUND");
        assertThat(await(as(rooms, bela).listRooms(query("Secret " + anna))).getItemsList())
                .isEmpty();
        assertThat(await(as(rooms, anna).listRooms(query("Secret " + anna))).getItemsList())
                .hasSize(1);
    }

    @Test
    void listsContinueAfterTheirCursor() {
        // Given
        String name = "Series " + anna;
        create(name, Room.Visibility.PUBLIC);
        create(name, Room.Visibility.PUBLIC);
        create(name, Room.Visibility.PUBLIC);

        // When
        ListRoomsResponse first =
                await(as(rooms, bela).listRooms(query(name).toBuilder().setLimit(2).build()));

        // Then
        ListRoomsRequest next =
                query(name).toBuilder().setLimit(2).setCursor(first.getNextCursor()).build();
        ListRoomsResponse second = await(as(rooms, bela).listRooms(next));
        assertThat(first.getItemsList()).hasSize(2);
        assertThat(second.getItemsList())
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.getItemsList());
        assertThat(second.hasNextCursor()).isFalse();
    }

    @Test
    void membersAreNamed() {
        // Given
        Room room = create("Nocturnes", Room.Visibility.PUBLIC);

        // When
        var members = await(as(rooms, bela).listMembers(members(room)));

        // Then
        assertThat(members.getItemsList())
                .extracting(Person::getHandle)
                .containsExactly("p" + anna);
    }

    @Test
    void whoLeavesIsNoMember() {
        // Given
        Room room = create("Nocturnes", Room.Visibility.PUBLIC);
        var leave = LeaveRoomRequest.newBuilder().setRoom(room.getId()).build();

        // When
        await(as(rooms, anna).leaveRoom(leave));

        // Then
        var none = ListMembershipsRequest.getDefaultInstance();
        assertThat(await(as(rooms, anna).listMemberships(none)).getItemsList()).isEmpty();
        var read = MarkReadRequest.newBuilder().setRoom(room.getId()).setSeq(1).build();
        assertThat(reason(as(rooms, anna).markRead(read))).isEqualTo("NOT_A_MEMBER");
    }

    @Test
    void badInputIsRefusedWithItsReason() {
        // When
        String nameless = reason(as(rooms, anna).createRoom(room("  ", Room.Visibility.PUBLIC)));

        // Then
        assertThat(nameless).isEqualTo("ROOM_NAME_INVALID");
        assertThat(reason(as(rooms, anna).createRoom(room("\u2800", Room.Visibility.PUBLIC))))
                .isEqualTo("ROOM_NAME_INVALID");
        assertThat(reason(as(rooms, anna).listRooms(query("").toBuilder().setCursor("%").build())))
                .isEqualTo("INVALID_REQUEST");
        assertThat(reason(rooms.listRooms(query("")))).isEqualTo("UNAUTHENTICATED");
    }

    private Room create(String name, Room.Visibility visibility) {
        return await(as(rooms, anna).createRoom(room(name, visibility)));
    }

    private static CreateRoomRequest room(String name, Room.Visibility visibility) {
        return CreateRoomRequest.newBuilder().setName(name).setVisibility(visibility).build();
    }

    private static ListRoomsRequest query(String text) {
        return ListRoomsRequest.newBuilder().setQuery(text).build();
    }

    private static JoinRoomRequest join(Room room) {
        return JoinRoomRequest.newBuilder().setRoom(room.getId()).build();
    }

    private static GetRoomRequest get(Room room) {
        return GetRoomRequest.newBuilder().setRoom(room.getId()).build();
    }

    private static ListMembersRequest members(Room room) {
        return ListMembersRequest.newBuilder().setRoom(room.getId()).build();
    }
}
