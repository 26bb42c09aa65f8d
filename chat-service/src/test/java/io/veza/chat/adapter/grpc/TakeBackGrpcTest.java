package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.Report;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakeBackGrpcTest extends ModerationDesk {

    @Inject RoomWriter writer;

    @Test
    void spamIsTakenBackOnTheRecordAndPutBackByModerators() {
        // Given
        long first = await(say(bela, "have a look")).getMessage().getId();
        long second = await(say(bela, "have another look")).getMessage().getId();
        await(take(first, second));
        List<Message> gone = history();
        ModerationAction action = log().getFirst();

        // When
        ModerationAction reversal = await(reverse(action));

        // Then
        assertThat(gone).extracting(Message::getText).containsOnly("");
        assertThat(action.getKind()).isEqualTo(ModerationAction.Kind.TAKE_BACK);
        assertThat(action.getAutomatic()).isTrue();
        assertThat(action.getTarget().getId()).isEqualTo(bela);
        assertThat(queue()).extracting(Report::getEvidence).containsExactly("have a look");
        assertThat(reversal.getKind()).isEqualTo(ModerationAction.Kind.RESTORE_MESSAGES);
        assertThat(history())
                .extracting(Message::getText)
                .containsExactlyInAnyOrder("have a look", "have another look");
        assertThat(history()).noneMatch(message -> message.hasDeletedAt() || message.hasEditedAt());
        assertThat(events())
                .extracting(event -> event.getType())
                .containsSubsequence("messages.deleted", "message.edited", "message.edited");
        assertThat(reason(reverse(action))).isEqualTo("NOT_REVERSIBLE");
    }

    private Uni<?> take(long... messages) {
        Order order = new Order(ActionKind.TAKE_BACK, bela, new Reason("a campaign of spam"), null);
        List<Long> taken = Arrays.stream(messages).boxed().toList();
        return writer.write(room, new Governance.TakeBack(ids.next(), taken, order, 0.97, true));
    }

    private List<Message> history() {
        return await(
                        as(messages, anna)
                                .listMessages(
                                        ListMessagesRequest.newBuilder().setRoom(room).build()))
                .getItemsList();
    }
}
