package io.veza.gateway.realtime;

import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.GetHeadsRequest;
import io.veza.proto.chat.v1.GetHeadsResponse;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.Head;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListMembershipsResponse;
import io.veza.proto.chat.v1.Membership;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.common.v1.Person;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetPeopleResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;

/**
 * Somebody with a socket in one room: real sockets, real NATS, services that say what the test
 * wants.
 */
abstract class OneRoomTest extends GatewayTest {

    static final AtomicInteger ROOMS = new AtomicInteger(1000);

    @ConfigProperty(name = "quarkus.http.test-port", defaultValue = "8081")
    int port;

    final long room = ROOMS.incrementAndGet();
    volatile int top = 5;

    @BeforeEach
    void oneRoomWithFiveEvents() {
        services.on(
                "RoomService/ListMemberships",
                (ListMembershipsRequest request) ->
                        ListMembershipsResponse.newBuilder()
                                .addItems(
                                        Membership.newBuilder()
                                                .setId(room)
                                                .setName("Garage")
                                                .setEpoch("e1")
                                                .setTop(top))
                                .build());
        services.on(
                "AccountService/GetPeople",
                (GetPeopleRequest request) ->
                        GetPeopleResponse.newBuilder()
                                .addPeople(Person.newBuilder().setId(ADA).setHandle("ada"))
                                .build());
        services.on("RoomService/GetRoom", (GetRoomRequest request) -> room(request.getRoom()));
        services.on(
                "MessageService/GetHeads",
                (GetHeadsRequest request) ->
                        GetHeadsResponse.newBuilder()
                                .addHeads(
                                        Head.newBuilder().setRoom(room).setEpoch("e1").setTop(top))
                                .build());
        services.on("MessageService/ListEvents", this::events);
    }

    SocketClient connected() {
        SocketClient client = new SocketClient(port);
        client.say(
                connect(TestTokens.bearer(ADA), "{\"" + room + "\":{\"epoch\":\"e1\",\"seq\":5}}"));
        client.reply(1);
        return client;
    }

    static String connect(String token, String positions) {
        return "{\"id\":1,\"connect\":{\"token\":\"%s\",\"positions\":%s}}"
                .formatted(token, positions);
    }

    private Room room(long id) {
        return Room.newBuilder().setId(id).setEpoch("e1").setTop(id == room ? top : 0).build();
    }

    private ListEventsResponse events(ListEventsRequest request) {
        ListEventsResponse.Builder page =
                ListEventsResponse.newBuilder().setEpoch("e1").setTop(top);
        for (int seq = request.getAfter() + 1; seq <= top; seq++) {
            page.addEvents(event(seq));
        }
        return page.build();
    }

    RoomEvent event(int seq) {
        return RoomEvent.newBuilder()
                .setRoom(room)
                .setSeq(seq)
                .setType("message.created")
                .setMessage(Message.newBuilder().setSeq(seq).setText("m" + seq))
                .build();
    }
}
