package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.DirectService;
import io.veza.proto.chat.v1.LeaveRoomRequest;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListRoomsRequest;
import io.veza.proto.chat.v1.Membership;
import io.veza.proto.chat.v1.OpenDirectRequest;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomKind;
import io.veza.proto.chat.v1.UpdateRoomRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectGrpcServiceTest extends GovernedRoom {

    @GrpcClient("chat")
    DirectService directs;

    @Test
    void twoPeopleHaveOneRoomWhoeverOpensIt() {
        // When
        List<Room> opened =
                Multi.createFrom()
                        .range(0, 10)
                        .onItem()
                        .transformToUniAndMerge(
                                i -> i % 2 == 0 ? open(anna, carl) : open(carl, anna))
                        .collect()
                        .asList()
                        .await()
                        .atMost(Duration.ofSeconds(60));

        // Then
        assertThat(opened.stream().map(Room::getId).distinct()).hasSize(1);
        assertThat(opened.getFirst().getKind()).isEqualTo(RoomKind.DIRECT);
        assertThat(opened.getFirst().getMemberCount()).isEqualTo(2);
        assertThat(memberships(carl))
                .extracting(Membership::getKind)
                .containsExactly(RoomKind.DIRECT);
        assertThat(memberships(carl))
                .extracting(Membership::getName)
                .containsExactly("Person " + anna);
        assertThat(memberships(carl).getFirst().getPerson().getId()).isEqualTo(anna);
        assertThat(await(open(anna, carl)).getPerson().getId()).isEqualTo(carl);
    }

    @Test
    void nobodyElseFindsOrEntersIt() {
        // Given
        room = await(open(anna, carl)).getId();

        // When
        String reason = reason(join(bela));

        // Then
        assertThat(reason).isEqualTo("ROOM_NOT_FOUND");
        assertThat(reason(see(bela))).isEqualTo("ROOM_NOT_FOUND");
        LeaveRoomRequest leave = LeaveRoomRequest.newBuilder().setRoom(room).build();
        assertThat(reason(as(rooms, anna).leaveRoom(leave))).isEqualTo("ROOM_FIXED");
        assertThat(await(say(carl, "hello")).getMessage().getSeq()).isEqualTo(3);
    }

    @Test
    void aGroupIsNewEachTimeAndNamedAfterItsPeople() {
        // When
        Room group = await(open(anna, bela, carl));

        // Then
        assertThat(group.getKind()).isEqualTo(RoomKind.GROUP);
        assertThat(group.getName()).contains("Person " + bela).contains("Person " + carl);
        assertThat(await(open(anna, bela, carl)).getId()).isNotEqualTo(group.getId());
        UpdateRoomRequest open =
                UpdateRoomRequest.newBuilder()
                        .setRoom(group.getId())
                        .setVisibility(Room.Visibility.PUBLIC)
                        .build();
        assertThat(reason(as(rooms, anna).updateRoom(open))).isEqualTo("ROOM_FIXED");
    }

    @Test
    void nobodyTalksWithThemselvesAlone() {
        assertThat(reason(open(anna, anna))).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void whatTwoPeopleShareIncludesWhatIsBetweenThem() {
        // Given
        await(join(bela));
        long between = await(open(anna, bela)).getId();
        await(open(anna, carl));
        await(open(bela, carl));

        // When
        List<Room> shared =
                await(
                                as(rooms, anna)
                                        .listRooms(
                                                ListRoomsRequest.newBuilder()
                                                        .setWith(bela)
                                                        .build()))
                        .getItemsList();

        // Then
        assertThat(shared).extracting(Room::getId).containsExactlyInAnyOrder(room, between);
    }

    private Uni<Room> open(long user, Long... others) {
        OpenDirectRequest request =
                OpenDirectRequest.newBuilder().addAllUsers(List.of(others)).build();
        return as(directs, user).openDirect(request);
    }

    private List<Membership> memberships(long user) {
        return await(as(rooms, user).listMemberships(ListMembershipsRequest.getDefaultInstance()))
                .getItemsList();
    }
}
