package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.fakes.House.await;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.proto.chat.v1.AssignRoleRequest;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListRolesRequest;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.RoleService;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomMember;
import io.veza.proto.chat.v1.RoomRole;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A room of Anna's on a real database, with Bela in it and Carl outside. */
@QuarkusTestResource(EnginesResource.class)
abstract class GovernedRoom {

    @GrpcClient("chat")
    RoomService rooms;

    @GrpcClient("chat")
    RoleService roles;

    @GrpcClient("chat")
    MessageService messages;

    @Inject Ids ids;

    long anna;
    long bela;
    long carl;
    long room;

    @BeforeEach
    void openRoom() {
        anna = ids.next();
        bela = ids.next();
        carl = ids.next();
        room = open(Room.Visibility.PUBLIC);
        await(join(bela));
    }

    long open(Room.Visibility visibility) {
        CreateRoomRequest request =
                CreateRoomRequest.newBuilder().setName("Studio").setVisibility(visibility).build();
        return await(as(rooms, anna).createRoom(request)).getId();
    }

    Uni<Room> join(long user) {
        return as(rooms, user).joinRoom(JoinRoomRequest.newBuilder().setRoom(room).build());
    }

    Uni<Room> see(long user) {
        return as(rooms, user).getRoom(GetRoomRequest.newBuilder().setRoom(room).build());
    }

    Uni<SendMessageResponse> say(long user, String text) {
        SendMessageRequest request =
                SendMessageRequest.newBuilder().setRoom(room).setText(text).build();
        return as(messages, user).sendMessage(request);
    }

    Uni<RoomMember> assign(long actor, long user, long role) {
        AssignRoleRequest request =
                AssignRoleRequest.newBuilder().setRoom(room).setUser(user).setRole(role).build();
        return as(roles, actor).assignRole(request);
    }

    RoomRole role(RoomRole.Kind kind) {
        ListRolesRequest request = ListRolesRequest.newBuilder().setRoom(room).build();
        return await(as(roles, anna).listRoles(request)).getItemsList().stream()
                .filter(role -> role.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** What happened after the first two joined. */
    List<RoomEvent> events() {
        ListEventsRequest request =
                ListEventsRequest.newBuilder().setRoom(room).setAfter(2).build();
        return await(as(messages, anna).listEvents(request)).getEventsList();
    }
}
