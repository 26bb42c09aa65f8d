package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.ServiceToken;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestServices;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.DirectService;
import io.veza.proto.chat.v1.DraftService;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.EraseSubjectRequest;
import io.veza.proto.chat.v1.EraseSubjectResponse;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.OpenDirectRequest;
import io.veza.proto.chat.v1.PutDraftRequest;
import io.veza.proto.chat.v1.ReadSubjectRequest;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.SubjectService;
import io.veza.proto.common.v1.SubjectPiece;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubjectGrpcServiceTest extends GovernedRoom {

    private static final Duration SOON = Duration.ofSeconds(60);

    @GrpcClient("chat")
    SubjectService subjects;

    @GrpcClient("chat")
    DraftService drafts;

    @GrpcClient("chat")
    DirectService directs;

    @Inject Pool pool;

    @Test
    void whatSomebodySaidIsGoneAndItsPlaceStays() {
        // Given
        long kept = await(say(anna, "welcome, bela")).getMessage().getId();
        long said = await(say(bela, "my name is Bela Berger")).getMessage().getId();
        edit(said, "my name is Bela Bergmann");
        react(bela, kept);
        await(
                as(drafts, bela)
                        .putDraft(
                                PutDraftRequest.newBuilder()
                                        .setRoom(room)
                                        .setText("by the way")
                                        .build()));

        // When
        EraseSubjectResponse erased = erase(bela, ids.next());

        // Then
        assertThat(erased.getErasedMap())
                .containsEntry("messages", 1L)
                .containsEntry("reactions", 1L)
                .containsEntry("drafts", 1L);
        assertThat(history(anna))
                .extracting(Message::getText)
                .containsExactlyInAnyOrder("welcome, bela", "");
        assertThat(events().stream().map(RoomEvent::getSeq).toList())
                .as("the order has no holes")
                .isEqualTo(sequence(events().size()));
        assertThat(events())
                .extracting(RoomEvent::getType)
                .endsWith("messages.deleted", "reaction.removed", "member.left");
        assertThat(left(bela)).isZero();
    }

    @Test
    void whatIsFoundByWordsIsNotFoundAnyMore() {
        // Given
        await(say(bela, "a very unusual word: floccinaucinihilipilification"));
        Poll.until(SOON, "it is indexed", () -> indexed(bela) > 0);

        // When
        erase(bela, ids.next());

        // Then
        Poll.until(SOON, "it is not indexed any more", () -> indexed(bela) == 0);
    }

    @Test
    void betweenTwoTheOtherKeepsWhatTheySaid() {
        // Given
        room =
                await(
                                as(directs, anna)
                                        .openDirect(
                                                OpenDirectRequest.newBuilder()
                                                        .addUsers(bela)
                                                        .build()))
                        .getId();
        await(say(anna, "between us"));
        await(say(bela, "only us"));

        // When
        erase(bela, ids.next());

        // Then
        assertThat(history(anna))
                .extracting(Message::getText)
                .containsExactlyInAnyOrder("between us", "");
    }

    @Test
    void askedAgainItCountsNothingTwiceAndTakesNothingMore() {
        // Given
        await(say(bela, "once"));
        await(say(bela, "and once more"));
        long erasure = ids.next();
        EraseSubjectResponse first = erase(bela, erasure);
        int top = events().size();

        // When
        EraseSubjectResponse second = erase(bela, erasure);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(second.getErasedMap()).containsEntry("messages", 2L);
        assertThat(events()).hasSize(top);
    }

    @Test
    void allThatSomebodySaidAndChoseIsGivenOut() {
        // Given
        long kept = await(say(anna, "welcome, bela")).getMessage().getId();
        long said = await(say(bela, "my first words")).getMessage().getId();
        edit(said, "my better words");
        react(bela, kept);
        await(
                as(drafts, bela)
                        .putDraft(
                                PutDraftRequest.newBuilder()
                                        .setRoom(room)
                                        .setText("by the way")
                                        .build()));

        // When
        Map<String, JsonArray> files = read(bela);

        // Then
        assertThat(files.get("chat/messages.json").encode())
                .contains("my better words", Long.toString(said))
                .doesNotContain("welcome, bela", "my first words");
        assertThat(files.get("chat/edits.json").encode()).contains("my first words");
        assertThat(files.get("chat/reactions.json").encode()).contains(Long.toString(kept), "👍");
        assertThat(files.get("chat/drafts.json").encode()).contains("by the way");
        assertThat(files.get("chat/memberships.json").encode()).contains(Long.toString(room));
        assertThat(files.get("chat/votes.json")).isEmpty();
    }

    @Test
    void longHistoriesComeInPieces() {
        // Given
        IntStream.range(0, 250).forEach(_ -> await(say(bela, "la ".repeat(300).strip())));

        // When
        List<SubjectPiece> pieces = pieces(bela);

        // Then
        assertThat(pieces).allMatch(piece -> piece.getContent().size() <= 64 * 1024);
        assertThat(pieces)
                .filteredOn(piece -> piece.getFile().equals("chat/messages.json"))
                .hasSizeGreaterThan(3);
        assertThat(read(bela).get("chat/messages.json")).hasSize(250);
    }

    @Test
    void nobodyButUserServiceReadsAnybody() {
        ReadSubjectRequest request = ReadSubjectRequest.newBuilder().setSubject(bela).build();

        assertThat(reason(as(subjects, bela).readSubject(request).collect().asList()))
                .isEqualTo("SERVICE_REFUSED");
    }

    private List<SubjectPiece> pieces(long subject) {
        SubjectService asUser = ServiceToken.attach(subjects, TestServices.token("user", "chat"));
        ReadSubjectRequest request = ReadSubjectRequest.newBuilder().setSubject(subject).build();
        return asUser.readSubject(request).collect().asList().await().atMost(SOON);
    }

    private Map<String, JsonArray> read(long subject) {
        Map<String, ByteString> files = new HashMap<>();
        pieces(subject)
                .forEach(piece ->
                        files.merge(piece.getFile(), piece.getContent(), ByteString::concat));
        Map<String, JsonArray> read = new HashMap<>();
        files.forEach((name, text) -> read.put(name, new JsonArray(text.toStringUtf8())));
        return read;
    }

    @Test
    void nobodyButUserServiceErasesAnybody() {
        EraseSubjectRequest request =
                EraseSubjectRequest.newBuilder().setSubject(bela).setErasure(ids.next()).build();

        assertThat(reason(as(subjects, bela).eraseSubject(request))).isEqualTo("SERVICE_REFUSED");
    }

    @Test
    void whatTheyOwnedIsTheHouses() {
        // When
        erase(anna, ids.next());

        // Then
        assertThat(await(see(bela)).getOwner()).isZero();
    }

    private EraseSubjectResponse erase(long subject, long erasure) {
        EraseSubjectRequest request =
                EraseSubjectRequest.newBuilder().setSubject(subject).setErasure(erasure).build();
        SubjectService asUser = ServiceToken.attach(subjects, TestServices.token("user", "chat"));
        EraseSubjectResponse told = await(asUser.eraseSubject(request));
        while (!told.getDone()) {
            told = await(asUser.eraseSubject(request));
        }
        return told;
    }

    private void edit(long message, String text) {
        await(
                as(messages, bela)
                        .editMessage(
                                EditMessageRequest.newBuilder()
                                        .setRoom(room)
                                        .setMessage(message)
                                        .setText(text)
                                        .build()));
    }

    private void react(long user, long message) {
        await(
                as(messages, user)
                        .addReaction(
                                AddReactionRequest.newBuilder()
                                        .setRoom(room)
                                        .setMessage(message)
                                        .setEmoji("👍")
                                        .build()));
    }

    private List<Message> history(long user) {
        ListMessagesRequest newest = ListMessagesRequest.newBuilder().setRoom(room).build();
        return await(as(messages, user).listMessages(newest)).getItemsList();
    }

    private static List<Integer> sequence(int length) {
        return java.util.stream.IntStream.rangeClosed(3, length + 2).boxed().toList();
    }

    private long indexed(long user) {
        return number("select count(*) from message_search where author_id = $1", user);
    }

    /** Wherever there may be words of theirs. */
    private long left(long user) {
        return number("select count(*) from message where author_id = $1 and body <> ''", user)
                + number(
                        "select count(*) from message_edit e join message m on m.room_id = e.room_id"
                                + " and m.id = e.message_id where m.author_id = $1",
                        user)
                + number("select count(*) from draft where user_id = $1", user)
                + number("select count(*) from reaction where user_id = $1", user)
                + number("select count(*) from read_state where user_id = $1", user)
                + number("select count(*) from member where user_id = $1", user);
    }

    private long number(String query, long user) {
        return pool.preparedQuery(query)
                .execute(Tuple.of(user))
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .atMost(SOON);
    }
}
