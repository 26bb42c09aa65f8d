package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.veza.proto.chat.v1.ChoosePresenceRequest;
import io.veza.proto.chat.v1.GetPresenceRequest;
import io.veza.proto.chat.v1.GetRoomPresenceRequest;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.Presence.Status;
import io.veza.proto.chat.v1.PresenceService;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomPresence;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who is there, from what gateways keep in Redis and people in the database. */
@QuarkusTest
class PresenceGrpcServiceTest extends GovernedRoom {

    @GrpcClient("chat")
    PresenceService presences;

    @Inject Redis redis;

    @Test
    void whoeverIsThereComesFirst() {
        // Given
        connected("gateway-1-" + room, bela, Status.IDLE, "");
        connected("gateway-2-" + room, bela, Status.ONLINE, "tuning");

        // When
        RoomPresence page = await(look(anna));

        // Then
        assertThat(page.getOnline()).isEqualTo(1);
        assertThat(page.getMembers()).isEqualTo(2);
        assertThat(page.getItemsList()).extracting(Presence::getUser).containsExactly(bela, anna);
        assertThat(page.getItems(0).getStatus()).isEqualTo(Status.ONLINE);
        assertThat(page.getItems(0).getText()).isEqualTo("tuning");
        assertThat(page.getItems(0).getPerson().getHandle()).isEqualTo("p" + bela);
        assertThat(page.getItems(1).getStatus()).isEqualTo(Status.OFFLINE);
    }

    @Test
    void strangersSeeNobodyInAPrivateRoom() {
        // Given
        room = open(Room.Visibility.PRIVATE);

        // When
        String reason = reason(look(carl));

        // Then
        assertThat(reason).isEqualTo("ROOM_NOT_FOUND");
    }

    @Test
    void whatIsChosenIsKeptAndTheWordsStay() {
        // Given
        await(choose(Status.IDLE, "at the piano"));

        // When
        await(
                as(presences, anna)
                        .choosePresence(
                                ChoosePresenceRequest.newBuilder()
                                        .setStatus(Status.INVISIBLE)
                                        .build()));

        // Then
        Presence kept =
                await(as(presences, anna).getPresence(GetPresenceRequest.newBuilder().build()));
        assertThat(kept.getStatus()).isEqualTo(Status.INVISIBLE);
        assertThat(kept.getText()).isEqualTo("at the piano");
        Presence atConnect =
                await(as(rooms, anna).listMemberships(ListMembershipsRequest.newBuilder().build()))
                        .getPresence();
        assertThat(atConnect).isEqualTo(kept);
    }

    @Test
    void nothingIsChosenForThePast() {
        // When
        String reason =
                reason(
                        as(presences, anna)
                                .choosePresence(
                                        ChoosePresenceRequest.newBuilder()
                                                .setStatus(Status.IDLE)
                                                .setUntil(Timestamps.fromMillis(1))
                                                .build()));

        // Then
        assertThat(reason).isEqualTo("UNTIL_INVALID");
    }

    private Uni<RoomPresence> look(long user) {
        return as(presences, user)
                .getRoomPresence(GetRoomPresenceRequest.newBuilder().setRoom(room).build());
    }

    private Uni<Presence> choose(Status status, String text) {
        return as(presences, anna)
                .choosePresence(
                        ChoosePresenceRequest.newBuilder().setStatus(status).setText(text).build());
    }

    private void connected(String node, long user, Status status, String text) {
        Presence presence =
                Presence.newBuilder().setUser(user).setStatus(status).setText(text).build();
        String now = Long.toString(System.currentTimeMillis());
        await(
                redis.batch(
                        java.util.List.of(
                                Request.cmd(Command.ZADD)
                                        .arg("veza:presence:nodes")
                                        .arg(now)
                                        .arg(node),
                                Request.cmd(Command.HSET)
                                        .arg("veza:presence:on:" + node)
                                        .arg(Long.toString(user))
                                        .arg(Buffer.buffer(presence.toByteArray())))));
    }
}
