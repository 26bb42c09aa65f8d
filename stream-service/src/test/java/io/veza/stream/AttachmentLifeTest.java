package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.protobuf.Timestamp;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.grpc.ServiceToken;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestServices;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.MessageChanged;
import io.veza.proto.chat.v1.MessagesAttached;
import io.veza.proto.common.v1.Attachment;
import io.veza.proto.stream.v1.AttachmentService;
import io.veza.proto.stream.v1.ClaimAttachmentsRequest;
import io.veza.proto.stream.v1.ClaimAttachmentsResponse;
import io.veza.proto.stream.v1.DeleteAttachmentRequest;
import io.veza.proto.stream.v1.ReleaseAttachmentsRequest;
import io.veza.proto.stream.v1.UpdateAttachmentRequest;
import io.veza.stream.studio.StreamTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentLifeTest extends StreamTest {

    @GrpcClient("stream")
    AttachmentService service;

    @ConfigProperty(name = "veza.media.dir")
    String directory;

    private long owner;
    private AttachmentService mine;

    /** Called by chat-service, which alone may claim, for the same person. */
    private AttachmentService sending;

    @BeforeEach
    void signIn() {
        owner = ids.next();
        mine = Bearer.attach(service, TestTokens.bearer(owner));
        sending = ServiceToken.attach(mine, TestServices.token("chat", "stream"));
    }

    @Test
    void aSendGetsItsAttachmentsInTheirOrder() {
        // Given
        Attachment first = upload("first");
        Attachment second = upload("second");
        describe(second, "  What it shows ");
        // When
        ClaimAttachmentsResponse claimed = claim("one", second.getId(), first.getId());
        // Then
        assertThat(claimed.getAttachmentsList())
                .containsExactly(second.toBuilder().setDescription("What it shows").build(), first);
        assertThat(claim("one", second.getId(), first.getId())).isEqualTo(claimed);
    }

    @Test
    void whatAnotherSendHasIsRefused() {
        // Given
        Attachment attachment = upload("once");
        claim("one", attachment.getId());
        // When
        Throwable refusal = catchThrowable(() -> claim("two", attachment.getId()));
        // Then
        assertThat(refusal).hasMessageContaining("already");
        assertThat(catchThrowable(() -> drop(attachment))).isNotNull();
        assertThat(catchThrowable(() -> describe(attachment, "late"))).isNotNull();
    }

    @Test
    void aSendThatFailedGivesThemBack() {
        // Given
        Attachment attachment = upload("again");
        claim("one", attachment.getId());
        // When
        await(
                sending.releaseAttachments(
                        ReleaseAttachmentsRequest.newBuilder().setClaim("one").build()));
        // Then
        assertThat(claim("two", attachment.getId()).getAttachmentsCount()).isEqualTo(1);
    }

    @Test
    void nobodySendsWhatIsAnothers() {
        // Given
        Attachment foreign = studio.attach(LISTENER, "a.txt", bytes("foreign"));
        Attachment own = upload("own");
        // When
        Throwable refusal = catchThrowable(() -> claim("one", own.getId(), foreign.getId()));
        // Then
        assertThat(refusal).hasMessageContaining("no such attachment");
        assertThat(claim("two", own.getId()).getAttachmentsCount()).isEqualTo(1);
    }

    @Test
    void aDroppedUploadIsGone() {
        // Given
        Attachment attachment = upload("dropped");
        // When
        drop(attachment);
        // Then
        assertThat(studio.get(attachment.getUrl()).statusCode()).isEqualTo(404);
        assertThat(catchThrowable(() -> claim("one", attachment.getId()))).isNotNull();
    }

    @Test
    void whatHangsOnAMessageGoesWithIt() {
        // Given
        Attachment attachment = upload("short-lived");
        claim("one", attachment.getId());
        long message = ids.next();
        tell("veza.chat.message.attached", attached(message, attachment.getId()));
        // When
        tell("veza.chat.message.deleted", MessageChanged.newBuilder().setId(message).build());
        // Then
        assertThat(studio.get(attachment.getUrl()).statusCode()).isEqualTo(404);
        awaitNoBytes(attachment);
    }

    @Test
    void whatNobodySendsWithinADayIsGoneAndWhatWasSentStays() {
        // Given
        Attachment unsent = upload("unsent");
        Attachment claimed = upload("claimed");
        Attachment sent = upload("sent");
        claim("one", claimed.getId());
        claim("two", sent.getId());
        tell("veza.chat.message.attached", attached(ids.next(), sent.getId()));
        // When
        age("created_at", "25 hours", unsent, claimed, sent);
        // Then
        awaitNoBytes(unsent);
        assertThat(studio.get(claimed.getUrl()).statusCode()).isEqualTo(200);
        age("claimed_at", "8 days", claimed, sent);
        awaitNoBytes(claimed);
        assertThat(studio.get(sent.getUrl()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWaitsForAMessageOfAnotherDayIsKeptUntilThen() {
        // Given
        Attachment held = upload("held");
        Attachment claimed = upload("claimed");
        claim("one", claimed.getId());
        await(sending.claimAttachments(holding("two", held.getId())));
        age("created_at", "9 days", held, claimed);
        // When
        age("claimed_at", "8 days", held, claimed);
        // Then
        awaitNoBytes(claimed);
        assertThat(studio.get(held.getUrl()).statusCode()).isEqualTo(200);
        age("held_until", "1 minute", held);
        awaitNoBytes(held);
    }

    private void awaitNoBytes(Attachment attachment) {
        Path folder =
                Path.of(directory, attachment.getUrl().substring("/media/".length())).getParent();
        Poll.until(
                CALL,
                "the bytes of " + attachment.getName() + " are removed",
                () -> !Files.exists(folder));
    }

    private void age(String column, String by, Attachment... attachments) {
        Long[] aged = Stream.of(attachments).map(Attachment::getId).toArray(Long[]::new);
        await(
                pool.preparedQuery(
                                "update attachment set "
                                        + column
                                        + " = now() - interval '"
                                        + by
                                        + "' where id = any($1)")
                        .execute(Tuple.of(aged)));
    }

    private MessagesAttached attached(long message, long attachment) {
        return MessagesAttached.newBuilder()
                .addMessages(
                        MessagesAttached.Attached.newBuilder()
                                .setId(message)
                                .setAuthor(owner)
                                .addAttachments(attachment))
                .build();
    }

    private Attachment upload(String words) {
        return studio.attach(owner, words + ".txt", bytes(words));
    }

    private ClaimAttachmentsResponse claim(String claim, Long... attachments) {
        return await(
                sending.claimAttachments(
                        ClaimAttachmentsRequest.newBuilder()
                                .setClaim(claim)
                                .addAllAttachments(List.of(attachments))
                                .build()));
    }

    private static ClaimAttachmentsRequest holding(String claim, long attachment) {
        long tomorrow = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
        return ClaimAttachmentsRequest.newBuilder()
                .setClaim(claim)
                .addAttachments(attachment)
                .setKeepUntil(Timestamp.newBuilder().setSeconds(tomorrow))
                .build();
    }

    private void describe(Attachment attachment, String words) {
        await(
                mine.updateAttachment(
                        UpdateAttachmentRequest.newBuilder()
                                .setAttachment(attachment.getId())
                                .setDescription(words)
                                .build()));
    }

    private void drop(Attachment attachment) {
        await(
                mine.deleteAttachment(
                        DeleteAttachmentRequest.newBuilder()
                                .setAttachment(attachment.getId())
                                .build()));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(CALL);
    }
}
