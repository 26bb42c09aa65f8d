package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.chat.application.room.MakeLoadRooms;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.CreateLoadRoomsRequest;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.LoadRoomService;
import io.veza.proto.chat.v1.Membership;
import io.veza.proto.chat.v1.RoomService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class LoadRoomGrpcServiceTest {

    @GrpcClient("chat")
    LoadRoomService loadRooms;

    @GrpcClient("chat")
    RoomService rooms;

    @Inject MakeLoadRooms makeLoadRooms;
    @Inject Ids ids;

    @Test
    void manyPeopleAreInTheirRoomsAtOnce() {
        // Given
        List<Long> users = Stream.generate(ids::next).limit(1000).toList();

        // When
        List<Long> made = await(makeLoadRooms.handle(new MakeLoadRooms.Command(3, users)));

        // Then
        var none = ListMembershipsRequest.getDefaultInstance();
        assertThat(await(as(rooms, users.get(4)).listMemberships(none)).getItemsList())
                .extracting(Membership::getId)
                .containsExactly(made.get(1));
    }

    @Test
    void outsideDevelopmentThereIsNoSuchThing() {
        // Given
        CreateLoadRoomsRequest request =
                CreateLoadRoomsRequest.newBuilder().setRooms(1).addUsers(1).build();
        LoadRoomService admin = Bearer.attach(loadRooms, TestTokens.bearer(1, 1, Role.ADMIN));

        // When
        String reason = reason(admin.createLoadRooms(request));

        // Then
        assertThat(reason).isEqualTo("NOT_FOUND");
        assertThat(reason(as(loadRooms, 1).createLoadRooms(request))).isEqualTo("FORBIDDEN");
    }
}
