package io.veza.gateway.realtime.op;

import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.room.RoomSource;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.nats.Nats;
import io.veza.proto.chat.v1.ChoosePresenceRequest;
import io.veza.proto.chat.v1.GetHeadsRequest;
import io.veza.proto.chat.v1.GetHeadsResponse;
import io.veza.proto.chat.v1.GetRoomPresenceRequest;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.Head;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListMembershipsResponse;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.ListMessagesResponse;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.MarkReadResponse;
import io.veza.proto.chat.v1.MutinyMessageServiceGrpc.MutinyMessageServiceStub;
import io.veza.proto.chat.v1.MutinyPresenceServiceGrpc.MutinyPresenceServiceStub;
import io.veza.proto.chat.v1.MutinyRoomServiceGrpc.MutinyRoomServiceStub;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomPresence;
import io.veza.proto.chat.v1.SendMessagesRequest;
import io.veza.proto.chat.v1.SendMessagesResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** chat-service as the edge uses it: calls in the name of whoever is connected. */
@ApplicationScoped
class ChatClient implements RoomSource {

    private final MutinyRoomServiceStub rooms;
    private final MutinyMessageServiceStub messages;
    private final MutinyPresenceServiceStub presence;
    private final Nats nats;
    private final RecentCopy recent;

    /** When many rooms are read at once, the log must still have time for those who write. */
    private final Turnstile logs;

    ChatClient(
            @GrpcClient("chat") MutinyRoomServiceStub rooms,
            @GrpcClient("chat") MutinyMessageServiceStub messages,
            @GrpcClient("chat") MutinyPresenceServiceStub presence,
            Nats nats,
            RecentCopy recent,
            RealtimeConfig config) {
        this.rooms = rooms;
        this.messages = messages;
        this.presence = presence;
        this.nats = nats;
        this.recent = recent;
        this.logs = new Turnstile(config.logsAbreast());
    }

    @Override
    public AutoCloseable listen(long room, Consumer<byte[]> handler) {
        return nats.subscribe("live.room." + room, (subject, data) -> handler.accept(data))::close;
    }

    @Override
    public AutoCloseable listenTyping(long room, Consumer<byte[]> handler) {
        return nats.subscribe("live.typing." + room, (subject, data) -> handler.accept(data))
                ::close;
    }

    @Override
    public AutoCloseable listenReceipts(long room, Consumer<byte[]> handler) {
        return nats.subscribe("live.receipts." + room, (subject, data) -> handler.accept(data))
                ::close;
    }

    @Override
    public Uni<ListEventsResponse> eventsAfter(
            long room, String epoch, int after, int limit, String token) {
        ListEventsRequest request =
                ListEventsRequest.newBuilder()
                        .setRoom(room)
                        .setEpoch(epoch)
                        .setAfter(after)
                        .setLimit(limit)
                        .build();
        return logs.pass(() -> Bearer.attach(messages, token).listEvents(request));
    }

    @Override
    public Uni<List<RoomEvent>> recent(long room, String epoch, int after, int upTo) {
        return recent.between(room, epoch, after, upTo);
    }

    @Override
    public Uni<List<Head>> heads(Collection<Long> ids, String token) {
        return Bearer.attach(messages, token)
                .getHeads(GetHeadsRequest.newBuilder().addAllRooms(ids).build())
                .map(GetHeadsResponse::getHeadsList);
    }

    Uni<ListMembershipsResponse> memberships(String token) {
        return Bearer.attach(rooms, token)
                .listMemberships(ListMembershipsRequest.getDefaultInstance());
    }

    @Override
    public Uni<Boolean> mayRead(long room, String token) {
        return room(room, token)
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(
                        why -> Status.fromThrowable(why).getCode() != Status.Code.NOT_FOUND);
    }

    Uni<Room> room(long room, String token) {
        return Bearer.attach(rooms, token)
                .getRoom(GetRoomRequest.newBuilder().setRoom(room).build());
    }

    Uni<MarkReadResponse> markRead(long room, int seq, String token) {
        return Bearer.attach(rooms, token)
                .markRead(MarkReadRequest.newBuilder().setRoom(room).setSeq(seq).build());
    }

    Uni<RoomPresence> roomPresence(GetRoomPresenceRequest request, String token) {
        return Bearer.attach(presence, token).getRoomPresence(request);
    }

    Uni<Presence> choosePresence(ChoosePresenceRequest request, String token) {
        return Bearer.attach(presence, token).choosePresence(request);
    }

    /** Each message names its speaker's token, so the call itself needs none. */
    Uni<SendMessagesResponse> send(SendMessagesRequest request) {
        return messages.sendMessages(request);
    }

    /** A stub of the message service that speaks in the name of whoever has the token. */
    MutinyMessageServiceStub messagesAs(String token) {
        return Bearer.attach(messages, token);
    }

    Uni<ListMessagesResponse> messages(ListMessagesRequest request, String token) {
        return Bearer.attach(messages, token).listMessages(request);
    }
}
