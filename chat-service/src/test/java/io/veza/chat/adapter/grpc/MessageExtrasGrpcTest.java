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
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SendMessageRequest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What messages have besides their words, on a real database. Anna owns the room and waves. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class MessageExtrasGrpcTest {

    @GrpcClient("chat")
    MessageService messages;

    @GrpcClient("chat")
    RoomService rooms;

    @Inject Ids ids;

    private long anna;
    private long room;
    private Message waves = Message.getDefaultInstance();

    @BeforeEach
    void wave() {
        anna = ids.next();
        CreateRoomRequest create =
                CreateRoomRequest.newBuilder()
                        .setName("Studio")
                        .setVisibility(Room.Visibility.PUBLIC)
                        .build();
        room = await(as(rooms, anna).createRoom(create)).getId();
        SendMessageRequest wave =
                SendMessageRequest.newBuilder()
                        .setRoom(room)
                        .setText("waves")
                        .setKind(Message.Kind.ACTION)
                        .addAllowedReactions("👋")
                        .build();
        waves = await(as(messages, anna).sendMessage(wave)).getMessage();
    }

    @Test
    void theyAreInTheAnswerThePageAndTheLog() {
        // When
        Message now = history();

        // Then
        assertThat(now.getKind()).isEqualTo(Message.Kind.ACTION);
        assertThat(now.getAllowedReactionsList()).containsExactly("👋");
        assertThat(now).isEqualTo(waves);
        ListEventsRequest asked = ListEventsRequest.newBuilder().setRoom(room).setAfter(1).build();
        assertThat(await(as(messages, anna).listEvents(asked)).getEvents(0).getMessage())
                .isEqualTo(now);
    }

    @Test
    void onlyTheChosenReactionsAreTaken() {
        // When
        String refused = reason(as(messages, anna).addReaction(reaction("❤️")));

        // Then
        assertThat(refused).isEqualTo("REACTION_NOT_ALLOWED");
        assertThat(await(as(messages, anna).addReaction(reaction("👋"))).getSeq()).isEqualTo(3);
    }

    @Test
    void anEditKeepsThemAndADeletionTakesThem() {
        // Given
        EditMessageRequest edit =
                EditMessageRequest.newBuilder()
                        .setRoom(room)
                        .setMessage(waves.getId())
                        .setText("waves again")
                        .build();
        await(as(messages, anna).editMessage(edit));
        boolean kept = history().hasKind();

        // When
        await(
                as(messages, anna)
                        .deleteMessage(
                                DeleteMessageRequest.newBuilder()
                                        .setRoom(room)
                                        .setMessage(waves.getId())
                                        .build()));

        // Then
        assertThat(kept).isTrue();
        assertThat(history().hasKind()).isFalse();
        assertThat(history().getAllowedReactionsCount()).isZero();
    }

    private AddReactionRequest reaction(String emoji) {
        return AddReactionRequest.newBuilder()
                .setRoom(room)
                .setMessage(waves.getId())
                .setEmoji(emoji)
                .build();
    }

    private Message history() {
        ListMessagesRequest newest =
                ListMessagesRequest.newBuilder().setRoom(room).setLimit(1).build();
        return await(as(messages, anna).listMessages(newest)).getItems(0);
    }
}
