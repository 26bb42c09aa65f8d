package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessagesRequest;
import io.veza.proto.chat.v1.SendMessagesResponse;
import io.veza.proto.chat.v1.SendResult;
import io.veza.proto.chat.v1.SpokenMessage;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class SpokenMessagesTest {

    @GrpcClient("chat")
    MessageService messages;

    @GrpcClient("chat")
    RoomService rooms;

    @Inject Ids ids;

    private long anna;
    private long bela;
    private long room;
    private long other;

    @BeforeEach
    void openRooms() {
        anna = ids.next();
        bela = ids.next();
        room = room();
        other = room();
        await(as(rooms, bela).joinRoom(JoinRoomRequest.newBuilder().setRoom(room).build()));
    }

    @Test
    void manyIntoARoomNobodyHasSpokenInKeepTheirOrder() {
        // Given
        List<String> texts = IntStream.range(0, 50).mapToObj(Integer::toString).toList();
        SendMessagesRequest.Builder request = spoken();
        texts.forEach(text -> request.addMessages(says(0, room, text)));

        // When
        await(messages.sendMessages(request.build()));

        // Then
        assertThat(messagesIn(room)).extracting(Message::getText).containsExactlyElementsOf(texts);
    }

    @Test
    void severalPeoplesMessagesKeepTheirOrderInEachRoom() {
        // Given
        SendMessagesRequest request =
                spoken().addMessages(says(0, room, "one"))
                        .addMessages(says(1, room, "two"))
                        .addMessages(says(0, other, "elsewhere"))
                        .addMessages(says(0, room, "three"))
                        .build();

        // When
        SendMessagesResponse answer = await(messages.sendMessages(request));

        // Then
        List<Integer> seqs =
                answer.getResultsList().stream().map(r -> r.getReceipt().getSeq()).toList();
        assertThat(seqs).containsExactly(3, 4, 2, 5);
        assertThat(messagesIn(room))
                .extracting(Message::getText)
                .containsExactly("one", "two", "three");
        assertThat(messagesIn(room))
                .extracting(m -> m.getAuthor().getId())
                .containsExactly(anna, bela, anna);
        assertThat(messagesIn(other)).extracting(Message::getText).containsExactly("elsewhere");
    }

    @Test
    void aRefusedMessageHarmsNoOther() throws InvalidProtocolBufferException {
        // Given
        SendMessagesRequest request =
                spoken().addTokens("not a token")
                        .addMessages(says(1, other, "bela is not in there"))
                        .addMessages(says(2, room, "who?"))
                        .addMessages(says(7, room, "nobody"))
                        .addMessages(says(0, 42, "nowhere"))
                        .addMessages(says(0, room, "here"))
                        .build();

        // When
        SendMessagesResponse answer = await(messages.sendMessages(request));

        // Then
        assertThat(answer.getResultsList().subList(0, 4))
                .extracting(SpokenMessagesTest::reason)
                .containsExactly(
                        "NOT_A_MEMBER", "TOKEN_INVALID", "INVALID_REQUEST", "ROOM_NOT_FOUND");
        assertThat(answer.getResults(4).getReceipt().getSeq()).isEqualTo(3);
    }

    @Test
    void aRepeatedNonceGivesTheFirstReceipt() {
        // Given
        SpokenMessage once =
                SpokenMessage.newBuilder()
                        .setMessage(
                                SendMessageRequest.newBuilder()
                                        .setRoom(room)
                                        .setText("once")
                                        .setNonce("n"))
                        .build();
        SendMessagesRequest request = spoken().addMessages(once).addMessages(once).build();

        // When
        SendMessagesResponse answer = await(messages.sendMessages(request));

        // Then
        assertThat(answer.getResults(1).getReceipt())
                .isEqualTo(
                        answer.getResults(0).getReceipt().toBuilder().setDuplicate(true).build());
    }

    @Test
    void manyRoomsShareFewCommitsAndLoseNothing() {
        // Given
        List<Long> many = IntStream.range(0, 40).mapToObj(_ -> room()).toList();
        SendMessagesRequest.Builder request = spoken();
        IntStream.range(0, 5)
                .forEach(i -> many.forEach(one -> request.addMessages(says(0, one, "line " + i))));

        // When
        SendMessagesResponse answer = await(messages.sendMessages(request.build()));

        // Then
        assertThat(answer.getResultsList()).allMatch(SendResult::hasReceipt);
        assertThat(many)
                .allSatisfy(one ->
                        assertThat(messagesIn(one))
                                .extracting(Message::getSeq)
                                .containsExactly(2, 3, 4, 5, 6));
    }

    private SendMessagesRequest.Builder spoken() {
        return SendMessagesRequest.newBuilder()
                .addTokens(TestTokens.bearer(anna))
                .addTokens(TestTokens.bearer(bela));
    }

    private static SpokenMessage says(int token, long room, String text) {
        return SpokenMessage.newBuilder()
                .setToken(token)
                .setMessage(SendMessageRequest.newBuilder().setRoom(room).setText(text))
                .build();
    }

    private List<Message> messagesIn(long where) {
        return await(
                        as(messages, anna)
                                .listMessages(
                                        ListMessagesRequest.newBuilder().setRoom(where).build()))
                .getItemsList();
    }

    private long room() {
        return await(
                        as(rooms, anna)
                                .createRoom(
                                        CreateRoomRequest.newBuilder()
                                                .setName("Studio")
                                                .setVisibility(Room.Visibility.PUBLIC)
                                                .build()))
                .getId();
    }

    private static String reason(SendResult result) {
        try {
            return result.getRefusal().getDetails(0).unpack(ErrorInfo.class).getReason();
        } catch (InvalidProtocolBufferException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
