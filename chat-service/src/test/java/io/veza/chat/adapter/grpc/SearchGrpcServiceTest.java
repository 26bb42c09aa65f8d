package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.GetIndexProgressRequest;
import io.veza.proto.chat.v1.IndexProgress;
import io.veza.proto.chat.v1.MessageHit;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.RebuildIndexRequest;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SearchMessagesRequest;
import io.veza.proto.chat.v1.SearchMessagesResponse;
import io.veza.proto.chat.v1.SearchService;
import io.veza.proto.chat.v1.SendMessageRequest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a message through its fact and the index to whoever looks for it, on real engines. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class SearchGrpcServiceTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @GrpcClient("chat")
    SearchService search;

    @GrpcClient("chat")
    MessageService messages;

    @GrpcClient("chat")
    RoomService rooms;

    @Inject Ids ids;

    private long anna;
    private long bela;
    private long room;

    @BeforeEach
    void meet() {
        anna = ids.next();
        bela = ids.next();
        room = room(Room.Visibility.PUBLIC);
    }

    @Test
    void whatPeopleTypeIsFound() {
        // Given
        say(room, "Crème brûlée für @p" + bela + ", 100% sure_thing");
        say(room, "We moved to C++20, see https://example.org/why?x=1");
        say(room, "明日は東京に行く");
        long last = say(room, "let us go");
        awaitIndexed(last);

        // When
        List<String> typed =
                List.of(
                        "brulee",
                        "CREME brul",
                        "mentions:p" + bela,
                        "100%",
                        "sure_th",
                        "c++20",
                        "example.org/why?x=1",
                        "has:link",
                        "東京",
                        "go",
                        "\"us go\"",
                        "o");

        // Then
        assertThat(typed).allSatisfy(one -> assertThat(find(bela, here(one))).as(one).isNotEmpty());
        assertThat(find(bela, here("go -us"))).isEmpty();
        assertThat(find(bela, here("sure-thing"))).isEmpty();
        assertThat(find(bela, here("from:p" + anna))).hasSize(4);
        assertThat(find(bela, here("from:nobody"))).isEmpty();
        MessageHit hit = find(bela, here("brulee")).getFirst();
        assertThat(hit.getRoomName()).isEqualTo("Studio");
        assertThat(hit.getHighlights(0).getStart()).isEqualTo(6);
        assertThat(hit.getHighlights(0).getEnd()).isEqualTo(12);
    }

    @Test
    void editsDeletionsAndReactionsAreFollowed() {
        // Given
        long edited = say(room, "frist");
        long deleted = say(room, "regret");
        awaitIndexed(deleted);

        // When
        await(
                as(messages, anna)
                        .editMessage(
                                EditMessageRequest.newBuilder()
                                        .setRoom(room)
                                        .setMessage(edited)
                                        .setText("first")
                                        .build()));
        await(
                as(messages, anna)
                        .deleteMessage(
                                DeleteMessageRequest.newBuilder()
                                        .setRoom(room)
                                        .setMessage(deleted)
                                        .build()));
        await(
                as(messages, anna)
                        .addReaction(
                                AddReactionRequest.newBuilder()
                                        .setRoom(room)
                                        .setMessage(edited)
                                        .setEmoji("🎸")
                                        .build()));

        // Then
        Poll.until(SOON, "the reaction", () -> find(bela, here("has:reaction")).size() == 1);
        assertThat(find(bela, here("first"))).hasSize(1);
        assertThat(find(bela, here("frist"))).isEmpty();
        assertThat(find(bela, here("regret"))).isEmpty();
    }

    @Test
    void aPrivateRoomIsSearchedByItsMembersOnly() {
        // Given
        long secret = room(Room.Visibility.PRIVATE);
        awaitIndexed(say(secret, "the plan"));

        // When
        List<MessageHit> stranger = find(bela, "plan in:" + secret);

        // Then
        assertThat(stranger).isEmpty();
        assertThat(find(bela, "\"the plan\"")).noneMatch(hit -> isIn(hit, secret));
        assertThat(find(anna, "plan in:" + secret)).hasSize(1);
    }

    @Test
    void pagesFollowEachOther() {
        // Given
        for (int i = 0; i < 5; i++) {
            say(room, "take " + i);
        }
        awaitIndexed(say(room, "take it all"));

        // When
        SearchMessagesResponse first = page(here("take"), 4, "");

        // Then
        assertThat(first.getItems(0).getMessage().getText()).isEqualTo("take it all");
        SearchMessagesResponse second = page(here("take"), 4, first.getNextCursor());
        assertThat(texts(second)).containsExactly("take 1", "take 0");
        assertThat(second.hasNextCursor()).isFalse();
    }

    @Test
    void aWholeWordComesBeforeNewerPartsOfWords() {
        // Given
        long elsewhere = room(Room.Visibility.PUBLIC);
        say(room, "a drum");
        say(elsewhere, "one more drum");
        say(room, "drummer 0");
        say(elsewhere, "drummer 1");
        say(room, "drummer 2");
        long lastElsewhere = say(elsewhere, "drummer 3");
        awaitIndexed(say(room, "drumming"));
        awaitIndexed(lastElsewhere);

        // When
        SearchMessagesResponse first = page(here("drum") + " in:" + elsewhere, 3, "");

        // Then
        assertThat(texts(first)).containsExactly("one more drum", "a drum", "drumming");
        SearchMessagesResponse second =
                page(here("drum") + " in:" + elsewhere, 3, first.getNextCursor());
        assertThat(texts(second)).containsExactly("drummer 3", "drummer 2", "drummer 1");
        assertThat(second.hasNextCursor()).isTrue();
    }

    @Test
    void theIndexIsRebuiltByAdminsOnly() {
        // Given
        awaitIndexed(say(room, "again"));
        SearchService admin =
                Bearer.attach(search, TestTokens.bearer(ids.next(), ids.next(), Role.ADMIN));

        // When
        await(admin.rebuildIndex(RebuildIndexRequest.getDefaultInstance()));

        // Then
        Poll.until(SOON, "the index is complete", () -> isComplete(admin));
        assertThat(find(bela, here("again"))).hasSize(1);
        assertThat(reason(as(search, anna).rebuildIndex(RebuildIndexRequest.getDefaultInstance())))
                .isEqualTo("FORBIDDEN");
    }

    private static boolean isComplete(SearchService admin) {
        IndexProgress progress =
                await(admin.getIndexProgress(GetIndexProgressRequest.getDefaultInstance()));
        return progress.getRoomsWaiting() == 0 && progress.getDone() == progress.getTotal();
    }

    private static List<String> texts(SearchMessagesResponse page) {
        return page.getItemsList().stream().map(hit -> hit.getMessage().getText()).toList();
    }

    private static boolean isIn(MessageHit hit, long room) {
        return hit.getMessage().getRoom() == room;
    }

    private String here(String typed) {
        return typed + " in:" + room;
    }

    private void awaitIndexed(long message) {
        Poll.until(
                SOON,
                "the message is indexed",
                () ->
                        find(anna, "from:p" + anna).stream()
                                .anyMatch(hit -> hit.getMessage().getId() == message));
    }

    private List<MessageHit> find(long user, String typed) {
        SearchMessagesRequest request = SearchMessagesRequest.newBuilder().setQuery(typed).build();
        return await(as(search, user).searchMessages(request)).getItemsList();
    }

    private SearchMessagesResponse page(String typed, int limit, String cursor) {
        return await(
                as(search, bela)
                        .searchMessages(
                                SearchMessagesRequest.newBuilder()
                                        .setQuery(typed)
                                        .setLimit(limit)
                                        .setCursor(cursor)
                                        .build()));
    }

    private long room(Room.Visibility visibility) {
        CreateRoomRequest create =
                CreateRoomRequest.newBuilder().setName("Studio").setVisibility(visibility).build();
        return await(as(rooms, anna).createRoom(create)).getId();
    }

    private long say(long where, String text) {
        SendMessageRequest send =
                SendMessageRequest.newBuilder().setRoom(where).setText(text).build();
        return await(as(messages, anna).sendMessage(send)).getMessage().getId();
    }
}
