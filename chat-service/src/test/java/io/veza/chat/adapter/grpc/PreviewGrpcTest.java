package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.LinkPreview;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessagePictured;
import io.veza.proto.chat.v1.PreviewPicture;
import io.veza.proto.chat.v1.RemovePreviewsRequest;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.stream.v1.PicturePainted;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a link through its fact and a job to the room, on real engines; the web is a fake. */
@QuarkusTest
class PreviewGrpcTest extends GovernedRoom {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject Pool pool;
    @Inject EventLog log;
    @Inject Transactions transactions;

    @Test
    void whatIsBehindALinkIsShownSomeMomentsLater() {
        // When
        Message said =
                await(say(bela, "see https://a.test/x and https://silent.test")).getMessage();

        // Then
        awaitPreviews(said, 1);
        assertThat(now(said).getPreviews(0))
                .isEqualTo(
                        LinkPreview.newBuilder()
                                .setUrl("https://a.test/x")
                                .setTitle("Page https://a.test/x")
                                .setDescription("About it")
                                .setSite("Web")
                                .build());
        RoomEvent told = events().getLast();
        assertThat(told.getType()).isEqualTo("message.previewed");
        assertThat(told.getSeq()).isEqualTo(said.getSeq() + 1);
        assertThat(told.getMessage().getPreviewsList()).isEqualTo(now(said).getPreviewsList());
        assertThat(now(said).hasEditedAt()).isFalse();
    }

    @Test
    void otherWordsHaveOtherPreviews() {
        // Given
        Message said = await(say(bela, "https://a.test https://b.test")).getMessage();
        awaitPreviews(said, 2);

        // When
        await(as(messages, bela).editMessage(edit(said, "https://b.test https://c.test")));

        // Then
        assertThat(now(said).getPreviewsList())
                .extracting(LinkPreview::getUrl)
                .contains("https://b.test")
                .doesNotContain("https://a.test");
        awaitPreviews(said, 2);
        assertThat(now(said).getPreviews(1).getUrl()).isEqualTo("https://c.test");
    }

    @Test
    void itsAuthorTakesPreviewsOffForGood() {
        // Given
        Message said = await(say(bela, "https://a.test")).getMessage();
        awaitPreviews(said, 1);
        RemovePreviewsRequest removal =
                RemovePreviewsRequest.newBuilder().setRoom(room).setMessage(said.getId()).build();
        await(join(carl));

        // When
        String refusal = reason(as(messages, carl).removePreviews(removal));
        int seq = await(as(messages, bela).removePreviews(removal)).getSeq();

        // Then
        assertThat(refusal).isEqualTo("NOT_THE_AUTHOR");
        assertThat(seq).isPositive();
        assertThat(now(said).getPreviewsCount()).isZero();
        assertThat(now(said).getPreviewsRemoved()).isTrue();
        assertThat(await(as(messages, anna).removePreviews(removal)).getSeq()).isZero();
    }

    @Test
    void aPicturePaintedElsewhereIsShownInItsPreviewUntilThatGoes() {
        // Given
        Message said = await(say(bela, "look https://seen.test/quay")).getMessage();
        awaitPreviews(said, 1);
        PreviewPicture waiting = now(said).getPreviews(0).getPicture();
        assertThat(waiting.getUrl()).isEmpty();
        assertThat(facts(said).getLast())
                .isEqualTo(
                        pictured(said)
                                .addWanted(
                                        MessagePictured.Wanted.newBuilder()
                                                .setPicture(waiting.getId())
                                                .setAddress("https://seen.test/quay/picture.png"))
                                .build());

        // When
        happen(
                PicturePainted.newBuilder()
                        .setRoom(room)
                        .setMessage(said.getId())
                        .setPicture(waiting.getId())
                        .setUrl("/media/pictures/k")
                        .setWidth(800)
                        .setHeight(420)
                        .build());

        // Then
        Poll.until(SOON, "the picture is shown", () -> !url(said).isEmpty());
        PreviewPicture shown = now(said).getPreviews(0).getPicture();
        assertThat(shown)
                .isEqualTo(
                        waiting.toBuilder()
                                .setUrl("/media/pictures/k")
                                .setWidth(800)
                                .setHeight(420)
                                .build());
        assertThat(shown.getLarge()).isTrue();
        assertThat(shown.getDescription()).isEqualTo("A quay");
        assertThat(events().getLast().getType()).isEqualTo("message.previewed");
        await(as(messages, bela).editMessage(edit(said, "nothing to see")));
        assertThat(facts(said).getLast())
                .isEqualTo(pictured(said).addGone(waiting.getId()).build());
    }

    @Test
    void aPictureThatDidNotComeIsLookedForAgainWhenTheMessageIsEdited() {
        // Given
        Message said = await(say(bela, "look https://seen.test/late")).getMessage();
        awaitPreviews(said, 1);
        long missed = now(said).getPreviews(0).getPicture().getId();

        // When
        await(as(messages, bela).editMessage(edit(said, "look again https://seen.test/late")));

        // Then
        Poll.until(SOON, "another is waited for", () -> facts(said).size() == 2);
        MessagePictured again = facts(said).getLast();
        assertThat(again.getGoneList()).containsExactly(missed);
        assertThat(again.getWanted(0))
                .isEqualTo(
                        MessagePictured.Wanted.newBuilder()
                                .setPicture(now(said).getPreviews(0).getPicture().getId())
                                .setAddress("https://seen.test/late/picture.png")
                                .build());
    }

    private MessagePictured.Builder pictured(Message said) {
        return MessagePictured.newBuilder().setRoom(room).setId(said.getId());
    }

    private String url(Message said) {
        return now(said).getPreviews(0).getPicture().getUrl();
    }

    /** As stream-service says it. */
    private void happen(PicturePainted painted) {
        NewEvent event =
                new NewEvent(
                        "picture/" + painted.getPicture(),
                        "veza.stream.picture.painted",
                        painted,
                        null);
        await(transactions.inTransaction(tx -> log.append(tx, List.of(event))));
    }

    private List<MessagePictured> facts(Message said) {
        return await(
                        pool.preparedQuery(
                                        "select payload from event_log where stream = $1 and type ="
                                                + " 'veza.chat.message.pictured' order by version")
                                .execute(Tuple.of("room/" + said.getRoom())))
                .stream()
                .map(row -> read(row.getBuffer(0).getBytes()))
                .toList();
    }

    private static MessagePictured read(byte[] payload) {
        try {
            return MessagePictured.parseFrom(payload);
        } catch (InvalidProtocolBufferException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void awaitPreviews(Message said, int count) {
        Poll.until(SOON, "previews are there", () -> now(said).getPreviewsCount() == count);
    }

    private EditMessageRequest edit(Message said, String text) {
        return EditMessageRequest.newBuilder()
                .setRoom(room)
                .setMessage(said.getId())
                .setText(text)
                .build();
    }

    private Message now(Message said) {
        ListMessagesRequest request =
                ListMessagesRequest.newBuilder().setRoom(room).setAround(said.getSeq()).build();
        return await(as(messages, bela).listMessages(request)).getItemsList().stream()
                .filter(one -> one.getId() == said.getId())
                .findFirst()
                .orElseThrow();
    }
}
