package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.RoomRole.Kind;
import io.veza.proto.chat.v1.RoomRole.Permission;
import io.veza.proto.chat.v1.SearchMessagesRequest;
import io.veza.proto.chat.v1.SearchService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessagesRequest;
import io.veza.proto.chat.v1.SpokenMessage;
import io.veza.proto.chat.v1.UpdateRoleRequest;
import io.veza.proto.common.v1.Attachment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files on messages, on a real database: even ids are images, odd ones sounds. */
@QuarkusTest
class AttachmentGrpcTest extends GovernedRoom {

    private static final Duration SOON = Duration.ofSeconds(60);

    @GrpcClient("chat")
    SearchService search;

    @Test
    void theyAreInTheAnswerThePageAndTheLog() {
        // Given
        long image = 2 * ids.next();
        long sound = image + 1;

        // When
        Message sent = await(as(messages, bela).sendMessage(carrying(image, sound))).getMessage();

        // Then
        assertThat(sent.getAttachmentsList())
                .extracting(Attachment::getId)
                .containsExactly(image, sound);
        Attachment shown = sent.getAttachments(0);
        assertThat(shown.getKind()).isEqualTo(Attachment.Kind.IMAGE);
        assertThat(shown.getDescription()).isEqualTo("What it shows");
        assertThat(sent.getAttachments(1).getWaveform().toByteArray()).containsExactly(1, 2, 3);
        assertThat(newest()).isEqualTo(sent);
        assertThat(events().getLast().getMessage()).isEqualTo(sent);
    }

    @Test
    void theyComeThroughAGatewaysBatchToo() {
        // Given
        long image = 2 * ids.next();
        SendMessagesRequest batch =
                SendMessagesRequest.newBuilder()
                        .addTokens(TestTokens.bearer(bela))
                        .addMessages(SpokenMessage.newBuilder().setMessage(carrying(image)))
                        .build();

        // When
        var answer = await(messages.sendMessages(batch));

        // Then
        assertThat(answer.getResults(0).hasReceipt()).isTrue();
        assertThat(newest().getAttachments(0).getId()).isEqualTo(image);
    }

    @Test
    void whoMayNotAttachIsRefused() {
        // Given
        UpdateRoleRequest wordsOnly =
                UpdateRoleRequest.newBuilder()
                        .setRoom(room)
                        .setRole(role(Kind.MEMBER).getId())
                        .addAllPermissions(List.of(Permission.VIEW, Permission.SEND))
                        .build();
        await(as(roles, anna).updateRole(wordsOnly));

        // When
        String refusal = reason(as(messages, bela).sendMessage(carrying(2 * ids.next())));

        // Then
        assertThat(refusal).isEqualTo("MISSING_PERMISSION");
    }

    @Test
    void aMessageWithNeitherWordsNorFilesIsRefused() {
        assertThat(reason(as(messages, bela).sendMessage(carrying()))).isEqualTo("TEXT_INVALID");
    }

    @Test
    void theyGoWithTheirMessage() {
        // Given
        Message sent = await(as(messages, bela).sendMessage(carrying(2 * ids.next()))).getMessage();
        DeleteMessageRequest deletion =
                DeleteMessageRequest.newBuilder().setRoom(room).setMessage(sent.getId()).build();

        // When
        await(as(messages, bela).deleteMessage(deletion));

        // Then
        assertThat(newest().getAttachmentsCount()).isZero();
    }

    @Test
    void searchFindsThemByWhatTheyAre() {
        // Given
        long image = 2 * ids.next();
        long shown = await(as(messages, bela).sendMessage(carrying(image))).getMessage().getId();
        long heard =
                await(as(messages, bela).sendMessage(carrying(image + 1))).getMessage().getId();

        // When
        Poll.until(SOON, "both are indexed", () -> found("has:audio").contains(heard));

        // Then
        assertThat(found("has:image")).containsExactly(shown);
        assertThat(found("has:audio")).containsExactly(heard);
        assertThat(found("has:file")).isEmpty();
    }

    private List<Long> found(String query) {
        SearchMessagesRequest request =
                SearchMessagesRequest.newBuilder().setQuery(query + " in:" + room).build();
        return await(as(search, bela).searchMessages(request)).getItemsList().stream()
                .map(hit -> hit.getMessage().getId())
                .toList();
    }

    private SendMessageRequest carrying(Long... uploads) {
        return SendMessageRequest.newBuilder()
                .setRoom(room)
                .addAllAttachments(List.of(uploads))
                .build();
    }

    private Message newest() {
        ListMessagesRequest request =
                ListMessagesRequest.newBuilder().setRoom(room).setLimit(1).build();
        return await(as(messages, bela).listMessages(request)).getItems(0);
    }
}
