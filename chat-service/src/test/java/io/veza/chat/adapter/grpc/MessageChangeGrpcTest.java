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
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.ListChangesRequest;
import io.veza.proto.chat.v1.ListChangesResponse;
import io.veza.proto.chat.v1.ListEditsRequest;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.ListPinsRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.MessageEdit;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.PinMessageRequest;
import io.veza.proto.chat.v1.ReactionCount;
import io.veza.proto.chat.v1.RemoveReactionRequest;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.UnpinMessageRequest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of messages, on a real database. Anna owns the room and has said "old" at seq 3. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class MessageChangeGrpcTest {

    @GrpcClient("chat")
    MessageService messages;

    @GrpcClient("chat")
    RoomService rooms;

    @Inject Ids ids;

    private long anna;
    private long bela;
    private long room;
    private Message old = Message.getDefaultInstance();

    @BeforeEach
    void saySomething() {
        anna = ids.next();
        bela = ids.next();
        CreateRoomRequest create =
                CreateRoomRequest.newBuilder()
                        .setName("Studio")
                        .setVisibility(Room.Visibility.PUBLIC)
                        .build();
        room = await(as(rooms, anna).createRoom(create)).getId();
        await(as(rooms, bela).joinRoom(JoinRoomRequest.newBuilder().setRoom(room).build()));
        old = say("old");
    }

    @Test
    void anEditIsSeenInHistoryAndItsEarlierWordsAreKept() {
        // When
        MessageChange change = edit("new");

        // Then
        assertThat(change.getSeq()).isEqualTo(4);
        assertThat(change.getMessage().getText()).isEqualTo("new");
        Message now = history();
        assertThat(now.getText()).isEqualTo("new");
        assertThat(now.getChanged()).isEqualTo(4);
        assertThat(now.hasEditedAt()).isTrue();
        ListEditsRequest asked =
                ListEditsRequest.newBuilder().setRoom(room).setMessage(old.getId()).build();
        assertThat(await(as(messages, bela).listEdits(asked)).getItemsList())
                .extracting(MessageEdit::getText)
                .containsExactly("old");
    }

    @Test
    void whatIsDeletedIsGoneWithItsEarlierWordsAndReactions() {
        // Given
        edit("new");
        react(bela, "❤️");

        // When
        MessageChange change = await(as(messages, anna).deleteMessage(deletion()));

        // Then
        assertThat(change.getSeq()).isEqualTo(6);
        Message now = history();
        assertThat(now.getText()).isEmpty();
        assertThat(now.hasDeletedAt()).isTrue();
        assertThat(now.getReactionsCount()).isZero();
        ListEditsRequest asked =
                ListEditsRequest.newBuilder().setRoom(room).setMessage(old.getId()).build();
        assertThat(await(as(messages, bela).listEdits(asked)).getItemsCount()).isZero();
    }

    @Test
    void deletingAgainChangesNothing() {
        // Given
        await(as(messages, anna).deleteMessage(deletion()));

        // When
        MessageChange again = await(as(messages, anna).deleteMessage(deletion()));

        // Then
        assertThat(again).isEqualTo(MessageChange.getDefaultInstance());
    }

    @Test
    void reactionsAreCountedForWhoeverLooks() {
        // Given
        react(anna, "❤️");
        react(bela, "❤️");
        react(bela, ":clap:");

        // When
        Message seen = history();

        // Then
        assertThat(seen.getReactionsList())
                .containsExactly(count("❤️", 2, false), count(":clap:", 1, false));
        RemoveReactionRequest back =
                RemoveReactionRequest.newBuilder()
                        .setRoom(room)
                        .setMessage(old.getId())
                        .setEmoji("❤️")
                        .build();
        assertThat(await(as(messages, bela).removeReaction(back)).getSeq()).isEqualTo(7);
        assertThat(historySeenBy(bela).getReactionsList())
                .containsExactly(count("❤️", 1, false), count(":clap:", 1, true));
    }

    @Test
    void pinsAreListedNewestFirst() {
        // Given
        Message second = say("second");
        pin(old.getId());
        pin(second.getId());

        // When
        var pins =
                await(
                        as(messages, bela)
                                .listPins(ListPinsRequest.newBuilder().setRoom(room).build()));

        // Then
        assertThat(pins.getItemsList())
                .extracting(Message::getText)
                .containsExactly("second", "old");
        UnpinMessageRequest out =
                UnpinMessageRequest.newBuilder().setRoom(room).setMessage(old.getId()).build();
        assertThat(await(as(messages, anna).unpinMessage(out)).getMessage().hasPinnedAt())
                .isFalse();
        assertThat(reason(as(messages, bela).pinMessage(pinning(old.getId()))))
                .isEqualTo("NOT_A_MODERATOR");
    }

    @Test
    void whoWasAwayForMonthsLearnsWhatChanged() {
        // Given
        Message second = say("second");
        edit("new");
        react(bela, "❤️");

        // When
        ListChangesResponse first = changes(3, 1);
        ListChangesResponse rest = changes(first.getTop(), 10);

        // Then
        assertThat(first.getItemsList()).extracting(Message::getId).containsExactly(second.getId());
        assertThat(first.getMore()).isTrue();
        assertThat(rest.getItemsList()).extracting(Message::getText).containsExactly("new");
        assertThat(rest.getItems(0).getReactionsCount()).isEqualTo(1);
        assertThat(rest.getTop()).isEqualTo(6);
        assertThat(rest.getMore()).isFalse();
    }

    @Test
    void theLogTellsEveryChangeInItsPlace() {
        // Given
        edit("new");
        react(bela, "❤️");
        pin(old.getId());
        await(as(messages, anna).deleteMessage(deletion()));

        // When
        var events =
                await(
                        as(messages, bela)
                                .listEvents(
                                        ListEventsRequest.newBuilder()
                                                .setRoom(room)
                                                .setAfter(3)
                                                .build()));

        // Then
        assertThat(events.getGap()).isFalse();
        assertThat(events.getEventsList())
                .extracting(RoomEvent::getSeq, RoomEvent::getType)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "message.edited"),
                        org.assertj.core.groups.Tuple.tuple(5, "reaction.added"),
                        org.assertj.core.groups.Tuple.tuple(6, "message.pinned"),
                        org.assertj.core.groups.Tuple.tuple(7, "message.deleted"));
        RoomEvent reaction = events.getEvents(1);
        assertThat(reaction.getReaction().getMessage()).isEqualTo(old.getId());
        assertThat(reaction.getMember().getId()).isEqualTo(bela);
    }

    @Test
    void othersWordsAreTheirs() {
        // When
        EditMessageRequest request = editing("mine now");

        // Then
        assertThat(reason(as(messages, bela).editMessage(request))).isEqualTo("NOT_THE_AUTHOR");
        assertThat(reason(as(messages, anna).editMessage(editing("\u200d"))))
                .isEqualTo("TEXT_INVALID");
        assertThat(reason(as(messages, ids.next()).editMessage(request))).isEqualTo("NOT_A_MEMBER");
    }

    private Message say(String text) {
        return await(
                        as(messages, anna)
                                .sendMessage(
                                        SendMessageRequest.newBuilder()
                                                .setRoom(room)
                                                .setText(text)
                                                .build()))
                .getMessage();
    }

    private MessageChange edit(String text) {
        return await(as(messages, anna).editMessage(editing(text)));
    }

    private EditMessageRequest editing(String text) {
        return EditMessageRequest.newBuilder()
                .setRoom(room)
                .setMessage(old.getId())
                .setText(text)
                .build();
    }

    private DeleteMessageRequest deletion() {
        return DeleteMessageRequest.newBuilder().setRoom(room).setMessage(old.getId()).build();
    }

    private void react(long user, String emoji) {
        AddReactionRequest request =
                AddReactionRequest.newBuilder()
                        .setRoom(room)
                        .setMessage(old.getId())
                        .setEmoji(emoji)
                        .build();
        assertThat(await(as(messages, user).addReaction(request)).getSeq()).isPositive();
    }

    private void pin(long message) {
        assertThat(await(as(messages, anna).pinMessage(pinning(message))).getSeq()).isPositive();
    }

    private PinMessageRequest pinning(long message) {
        return PinMessageRequest.newBuilder().setRoom(room).setMessage(message).build();
    }

    private Message history() {
        return historySeenBy(ids.next());
    }

    private Message historySeenBy(long user) {
        ListMessagesRequest around =
                ListMessagesRequest.newBuilder().setRoom(room).setAround(old.getSeq()).build();
        return await(as(messages, user).listMessages(around)).getItems(0);
    }

    private ListChangesResponse changes(int since, int limit) {
        ListChangesRequest request =
                ListChangesRequest.newBuilder()
                        .setRoom(room)
                        .setSince(since)
                        .setLimit(limit)
                        .build();
        return await(as(messages, bela).listChanges(request));
    }

    private static ReactionCount count(String emoji, int count, boolean mine) {
        return ReactionCount.newBuilder().setEmoji(emoji).setCount(count).setMine(mine).build();
    }
}
