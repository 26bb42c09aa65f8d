package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListMentionsRequest;
import io.veza.proto.chat.v1.ListMentionsResponse;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.Membership;
import io.veza.proto.chat.v1.Mention;
import io.veza.proto.chat.v1.MentionService;
import io.veza.proto.chat.v1.Mentions;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.SendMessageRequest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is called, how often, and where they find it. */
@QuarkusTest
class MentionGrpcServiceTest extends GovernedRoom {

    @GrpcClient("chat")
    MentionService mentions;

    @Inject Redis redis;

    @Test
    void whoIsNamedIsCalled() {
        // When
        Message message = await(say(anna, "listen, @p" + bela + " and @nobody")).getMessage();

        // Then
        assertThat(message.getMentions()).isEqualTo(Mentions.newBuilder().addUsers(bela).build());
        assertThat(membership(bela).getMentions()).isEqualTo(1);
        assertThat(events().getLast().getMessage().getMentions()).isEqualTo(message.getMentions());
    }

    @Test
    void onlyWhoMayCallsEverybody() {
        // Given
        await(join(carl));

        // When
        Message may = await(say(anna, "@room, we begin")).getMessage();
        Message mayNot = await(say(bela, "@room, me too")).getMessage();

        // Then
        assertThat(may.getMentions().getRoom()).isTrue();
        assertThat(mayNot.hasMentions()).isFalse();
        assertThat(membership(carl).getMentions()).isEqualTo(1);
        assertThat(membership(anna).getMentions()).isZero();
    }

    @Test
    void whoeverIsConnectedIsCalledByOnline() {
        // Given
        await(join(carl));
        String now = Long.toString(System.currentTimeMillis() - 60_000);
        await(redis.send(Request.cmd(Command.SET).arg("veza:presence:since:" + bela).arg(now)));

        // When
        await(say(anna, "@online: the doors are open"));

        // Then
        assertThat(membership(bela).getMentions()).isEqualTo(1);
        assertThat(membership(carl).getMentions()).isZero();
    }

    @Test
    void anAnswerCallsWhomItAnswersUnlessItIsSilent() {
        // Given
        Message asked = await(say(bela, "who has the key?")).getMessage();
        SendMessageRequest answer =
                SendMessageRequest.newBuilder()
                        .setRoom(room)
                        .setText("I have")
                        .setReplyTo(asked.getId())
                        .build();

        // When
        Message loud = await(send(anna, answer));
        Message silent = await(send(anna, answer.toBuilder().setSilent(true).build()));

        // Then
        assertThat(loud.getMentions().getAnswered()).isEqualTo(bela);
        assertThat(silent.hasMentions()).isFalse();
        assertThat(membership(bela).getMentions()).isEqualTo(1);
    }

    @Test
    void theAuthorSaysWhomTheWordsMayCall() {
        // Given
        String words = "@room and @p" + bela;

        // When
        Message none = await(send(anna, words, Mentions.Policy.NONE));
        Message people = await(send(anna, words, Mentions.Policy.PEOPLE));

        // Then
        assertThat(none.hasMentions()).isFalse();
        assertThat(people.getMentions()).isEqualTo(Mentions.newBuilder().addUsers(bela).build());
    }

    @Test
    void otherWordsCallOthersAndWhatIsDeletedNobody() {
        // Given
        await(join(carl));
        Message first = await(say(anna, "@p" + bela)).getMessage();
        EditMessageRequest edit =
                EditMessageRequest.newBuilder()
                        .setRoom(room)
                        .setMessage(first.getId())
                        .setText("@p" + carl)
                        .build();

        // When
        Message edited = await(as(messages, anna).editMessage(edit)).getMessage();

        // Then
        assertThat(edited.getMentions().getUsersList()).containsExactly(carl);
        assertThat(membership(bela).getMentions()).isZero();
        assertThat(membership(carl).getMentions()).isEqualTo(1);
        await(
                as(messages, anna)
                        .deleteMessage(
                                DeleteMessageRequest.newBuilder()
                                        .setRoom(room)
                                        .setMessage(first.getId())
                                        .build()));
        assertThat(membership(carl).getMentions()).isZero();
        assertThat(await(list(carl, 10, "")).getItemsList()).isEmpty();
    }

    @Test
    void whatOneIsCalledInIsListedNewestFirst() {
        // Given
        await(say(anna, "one @p" + bela));
        Message two = await(say(anna, "two @room")).getMessage();
        await(say(anna, "nothing"));
        await(say(anna, "three @p" + bela + " @room"));
        await(read(bela, two.getSeq()));

        // When
        ListMentionsResponse page = await(list(bela, 2, ""));

        // Then
        assertThat(texts(page)).containsExactly("three @p" + bela + " @room", "two @room");
        assertThat(page.getItemsList()).extracting(Mention::getUnread).containsExactly(true, false);
        assertThat(page.getItems(0).getRoomName()).isEqualTo("Studio");
        assertThat(texts(await(list(bela, 2, page.getNextCursor()))))
                .containsExactly("one @p" + bela);
        assertThat(membership(bela).getMentions()).isEqualTo(1);
    }

    @Test
    void whoLeftAPrivateRoomFindsNothingOfIt() {
        // Given
        room = open(Room.Visibility.PRIVATE);
        await(say(anna, "@p" + bela + ", you are not here"));

        // When
        ListMentionsResponse page = await(list(bela, 10, ""));

        // Then
        assertThat(page.getItemsList()).isEmpty();
    }

    private static List<String> texts(ListMentionsResponse page) {
        return page.getItemsList().stream().map(item -> item.getMessage().getText()).toList();
    }

    private Uni<ListMentionsResponse> list(long user, int limit, String cursor) {
        return as(mentions, user)
                .listMentions(
                        ListMentionsRequest.newBuilder().setLimit(limit).setCursor(cursor).build());
    }

    private Uni<Message> send(long user, String text, Mentions.Policy policy) {
        return send(
                user,
                SendMessageRequest.newBuilder()
                        .setRoom(room)
                        .setText(text)
                        .setMentions(policy)
                        .build());
    }

    private Uni<Message> send(long user, SendMessageRequest request) {
        return as(messages, user).sendMessage(request).map(sent -> sent.getMessage());
    }

    private Uni<?> read(long user, int seq) {
        return as(rooms, user)
                .markRead(MarkReadRequest.newBuilder().setRoom(room).setSeq(seq).build());
    }

    private Membership membership(long user) {
        return await(as(rooms, user).listMemberships(ListMembershipsRequest.newBuilder().build()))
                .getItemsList()
                .stream()
                .filter(one -> one.getId() == room)
                .findFirst()
                .orElseThrow();
    }
}
