package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.LinkPreview;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.RemovePreviewsRequest;
import io.veza.proto.chat.v1.RoomEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From a link through its fact and a job to the room, on real engines; the web is a fake. */
@QuarkusTest
class PreviewGrpcTest extends GovernedRoom {

    private static final Duration SOON = Duration.ofSeconds(60);

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
