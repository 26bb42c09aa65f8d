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
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.FollowThreadRequest;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListThreadRequest;
import io.veza.proto.chat.v1.ListThreadResponse;
import io.veza.proto.chat.v1.ListThreadsRequest;
import io.veza.proto.chat.v1.MarkThreadReadRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.ThreadService;
import io.veza.proto.chat.v1.ThreadSummary;
import io.veza.proto.chat.v1.UnfollowThreadRequest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Threads and replies on a real database. Anna has said something that Bela replies to. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class ThreadGrpcServiceTest {

    @GrpcClient("chat")
    MessageService messages;

    @GrpcClient("chat")
    RoomService rooms;

    @GrpcClient("chat")
    ThreadService threads;

    @Inject Ids ids;

    private long anna;
    private long bela;
    private Talk talk;
    private Message root = Message.getDefaultInstance();
    private Message first = Message.getDefaultInstance();

    @BeforeEach
    void beginAThread() {
        anna = ids.next();
        bela = ids.next();
        talk = Talk.begin(rooms, messages, anna, bela);
        root = talk.say(anna, "who plays?");
        first = talk.reply(bela, root, "I do");
    }

    @Test
    void repliesAreInTheirThreadAndTheLogNotInTheRoomsPages() {
        // When
        ListThreadResponse thread = thread(anna);

        // Then
        assertThat(thread.getItemsList()).extracting(Message::getText).containsExactly("I do");
        assertThat(thread.getRoot().getId()).isEqualTo(root.getId());
        assertThat(talk.history(anna)).extracting(Message::getId).containsExactly(root.getId());
        assertThat(talk.lastEvent().getMessage().getThreadRoot()).isEqualTo(root.getId());
    }

    @Test
    void thePageAndTheEventSayHowTheThreadStands() {
        // Given
        Message second = talk.reply(anna, root, "good");

        // When
        ThreadSummary summary = talk.history(anna).getFirst().getThread();

        // Then
        assertThat(summary.getReplies()).isEqualTo(2);
        assertThat(summary.getSeq()).isEqualTo(second.getSeq());
        assertThat(summary.getParticipantsList())
                .extracting(person -> person.getId())
                .containsExactly(anna, bela);
        assertThat(summary.getFollowing()).isTrue();
        RoomEvent told = talk.lastEvent();
        assertThat(told.getThreads(0).getReplies()).isEqualTo(2);
        assertThat(told.getThreads(0).hasFollowing()).isFalse();
    }

    @Test
    void whatIsTakenBackNoLongerCounts() {
        // When
        await(
                as(messages, bela)
                        .deleteMessage(
                                DeleteMessageRequest.newBuilder()
                                        .setRoom(talk.room())
                                        .setMessage(first.getId())
                                        .build()));

        // Then
        assertThat(talk.history(anna).getFirst().getThread().getReplies()).isZero();
        assertThat(talk.lastEvent().getThreads(0).getReplies()).isZero();
        assertThat(list(anna, false)).isEmpty();
    }

    @Test
    void whoeverIsInAThreadFollowsItAndIsToldWhatTheyHaveNotRead() {
        // Given
        talk.reply(bela, root, "and sing");
        int unread = list(anna, true).getFirst().getThread().getUnread();

        // When
        await(
                as(threads, anna)
                        .markThreadRead(
                                MarkThreadReadRequest.newBuilder()
                                        .setRoom(talk.room())
                                        .setMessage(root.getId())
                                        .setSeq(first.getSeq())
                                        .build()));

        // Then
        assertThat(unread).isEqualTo(2);
        assertThat(list(anna, true).getFirst().getThread().getUnread()).isEqualTo(1);
        assertThat(list(bela, true).getFirst().getThread().getUnread()).isZero();
    }

    @Test
    void whoeverLeavesAThreadIsNotBroughtBackByOthers() {
        // When
        await(
                as(threads, anna)
                        .unfollowThread(
                                UnfollowThreadRequest.newBuilder()
                                        .setRoom(talk.room())
                                        .setMessage(root.getId())
                                        .build()));
        talk.reply(bela, root, "hello?");

        // Then
        assertThat(list(anna, true)).isEmpty();
        assertThat(list(anna, false)).hasSize(1);
        FollowThreadRequest again =
                FollowThreadRequest.newBuilder()
                        .setRoom(talk.room())
                        .setMessage(root.getId())
                        .build();
        await(as(threads, anna).followThread(again));
        assertThat(list(anna, true).getFirst().getThread().getUnread()).isZero();
    }

    @Test
    void threadsStayOneDeep() {
        // When
        String refused =
                reason(
                        as(messages, anna)
                                .sendMessage(
                                        SendMessageRequest.newBuilder()
                                                .setRoom(talk.room())
                                                .setText("deeper")
                                                .setThreadRoot(first.getId())
                                                .build()));

        // Then
        assertThat(refused).isEqualTo("THREAD_ROOT_INVALID");
    }

    @Test
    void threadsCountNothingUnreadInTheRoom() {
        // Given
        talk.reply(bela, root, "again");

        // When
        var membership =
                await(as(rooms, anna).listMemberships(ListMembershipsRequest.getDefaultInstance()))
                        .getItemsList()
                        .stream()
                        .filter(one -> one.getId() == talk.room())
                        .findFirst()
                        .orElseThrow();

        // Then
        assertThat(membership.getUnread()).isZero();
        assertThat(membership.getTop()).isEqualTo(talk.lastEvent().getSeq());
    }

    @Test
    void aReplyQuotesWhatItRepliesToAsItIsNow() {
        // Given
        talk.send(bela, SendMessageRequest.newBuilder().setText("me too").setReplyTo(root.getId()));
        Message before = talk.history(anna).getLast();

        // When
        await(
                as(messages, anna)
                        .deleteMessage(
                                DeleteMessageRequest.newBuilder()
                                        .setRoom(talk.room())
                                        .setMessage(root.getId())
                                        .build()));

        // Then
        assertThat(before.getQuote().getText()).isEqualTo("who plays?");
        assertThat(before.getQuote().getAuthor().getId()).isEqualTo(anna);
        assertThat(before.getQuote().getSeq()).isEqualTo(root.getSeq());
        Message after = talk.history(anna).getLast();
        assertThat(after.getQuote().getDeleted()).isTrue();
        assertThat(after.getQuote().getText()).isEmpty();
        assertThat(talk.events())
                .filteredOn(event -> event.getMessage().hasReplyTo())
                .first()
                .satisfies(event -> assertThat(event.getMessage().hasQuote()).isTrue());
    }

    private ListThreadResponse thread(long who) {
        return await(
                as(threads, who)
                        .listThread(
                                ListThreadRequest.newBuilder()
                                        .setRoom(talk.room())
                                        .setMessage(root.getId())
                                        .build()));
    }

    private List<Message> list(long who, boolean followed) {
        return await(
                        as(threads, who)
                                .listThreads(
                                        ListThreadsRequest.newBuilder()
                                                .setRoom(talk.room())
                                                .setFollowed(followed)
                                                .build()))
                .getItemsList();
    }
}
