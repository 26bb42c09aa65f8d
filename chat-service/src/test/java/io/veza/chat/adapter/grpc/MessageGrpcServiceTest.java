package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.veza.platform.kernel.Ids;
import io.veza.platform.nats.Nats;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.GetHeadsRequest;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class MessageGrpcServiceTest {

    @GrpcClient("chat")
    MessageService messages;

    @GrpcClient("chat")
    RoomService rooms;

    @Inject Ids ids;
    @Inject Nats nats;

    private long anna;
    private long bela;
    private Room room = Room.getDefaultInstance();

    @BeforeEach
    void openRoom() {
        anna = ids.next();
        bela = ids.next();
        room = room(Room.Visibility.PUBLIC);
    }

    @Test
    void aMessageIsSentOnceAndReadByOthersWithoutItsNonce() {
        // Given
        SendMessageRequest request = message("hello").setNonce("n-1").build();
        SendMessageResponse first = await(as(messages, anna).sendMessage(request));

        // When
        SendMessageResponse second = await(as(messages, anna).sendMessage(request));

        // Then
        assertThat(second.getDuplicate()).isTrue();
        assertThat(second.getMessage()).isEqualTo(first.getMessage());
        assertThat(first.getMessage().getNonce()).isEqualTo("n-1");
        assertThat(first.getMessage().getAuthor().getHandle()).isEqualTo("p" + anna);
        var page = await(as(messages, bela).listMessages(newest()));
        assertThat(page.getItemsList())
                .containsExactly(first.getMessage().toBuilder().clearNonce().build());
    }

    @Test
    void liveEventsComeInTheOrderOfSeq() {
        // Given
        List<RoomEvent> live = new CopyOnWriteArrayList<>();
        nats.subscribe("live.room." + room.getId(), (_, data) -> live.addAll(events(data)));

        // When
        Multi.createFrom()
                .range(0, 100)
                .onItem()
                .transformToUniAndMerge(
                        i -> as(messages, anna).sendMessage(message("line " + i).build()))
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofSeconds(30));

        // Then
        Poll.until(Duration.ofSeconds(30), "all events arrive", () -> live.size() >= 100);
        assertThat(live)
                .extracting(RoomEvent::getSeq)
                .isEqualTo(IntStream.rangeClosed(2, 101).boxed().toList());
    }

    @Test
    void aConnectionResumesFromItsPosition() {
        // Given
        IntStream.range(0, 3).forEach(i -> send("line " + i));

        // When
        ListEventsResponse events = await(as(messages, bela).listEvents(after(2, room.getEpoch())));

        // Then
        assertThat(events.getEventsList()).extracting(RoomEvent::getSeq).containsExactly(3, 4);
        assertThat(events.getEvents(0).getType()).isEqualTo("message.created");
        assertThat(events.getTop()).isEqualTo(4);
        assertThat(await(as(messages, bela).listEvents(after(2, "other"))).getGap()).isTrue();
    }

    @Test
    void headsAreToldOfAnyRoomToWhoeverIsSignedIn() {
        // Given
        Room hidden = room(Room.Visibility.PRIVATE);
        var request =
                GetHeadsRequest.newBuilder().addRooms(hidden.getId()).addRooms(ids.next()).build();

        // When
        var heads = await(as(messages, bela).getHeads(request));

        // Then
        assertThat(heads.getHeadsList())
                .singleElement()
                .satisfies(head -> {
                    assertThat(head.getRoom()).isEqualTo(hidden.getId());
                    assertThat(head.getTop()).isEqualTo(1);
                });
    }

    @Test
    void refusalsNameTheirReason() {
        // Given
        Room hidden = room(Room.Visibility.PRIVATE);

        // When
        String outsider = reason(as(messages, bela).sendMessage(message("hi").build()));

        // Then
        assertThat(outsider).isEqualTo("NOT_A_MEMBER");
        assertThat(reason(as(messages, anna).sendMessage(message("hi").setReplyTo(7).build())))
                .isEqualTo("MESSAGE_NOT_FOUND");
        assertThat(reason(as(messages, anna).sendMessage(message(" ").build())))
                .isEqualTo("TEXT_INVALID");
        assertThat(reason(as(messages, anna).sendMessage(message("\u200b\u3164").build())))
                .isEqualTo("TEXT_INVALID");
        assertThat(
                        reason(
                                as(messages, bela)
                                        .sendMessage(
                                                message("hi").setRoom(hidden.getId()).build())))
                .isEqualTo("ROOM_NOT_FOUND");
        assertThat(reason(messages.listMessages(newest()))).isEqualTo("UNAUTHENTICATED");
        assertThat(reason(messages.getHeads(GetHeadsRequest.getDefaultInstance())))
                .isEqualTo("UNAUTHENTICATED");
    }

    private Message send(String text) {
        return await(as(messages, anna).sendMessage(message(text).build())).getMessage();
    }

    private SendMessageRequest.Builder message(String text) {
        return SendMessageRequest.newBuilder().setRoom(room.getId()).setText(text);
    }

    private ListMessagesRequest newest() {
        return ListMessagesRequest.newBuilder().setRoom(room.getId()).build();
    }

    private ListEventsRequest after(int seq, String epoch) {
        return ListEventsRequest.newBuilder()
                .setRoom(room.getId())
                .setEpoch(epoch)
                .setAfter(seq)
                .build();
    }

    private Room room(Room.Visibility visibility) {
        return await(
                as(rooms, anna)
                        .createRoom(
                                CreateRoomRequest.newBuilder()
                                        .setName("Studio")
                                        .setVisibility(visibility)
                                        .build()));
    }

    private static List<RoomEvent> events(byte[] data) {
        try {
            return LiveEvents.parseFrom(data).getEventsList();
        } catch (InvalidProtocolBufferException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
