package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.scheduled.ScheduledMessages;
import io.veza.chat.application.scheduled.SendScheduled;
import io.veza.chat.fakes.TestUploads;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.CancelScheduledRequest;
import io.veza.proto.chat.v1.LeaveRoomRequest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.ListScheduledRequest;
import io.veza.proto.chat.v1.Mentions.Policy;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.ScheduleMessageRequest;
import io.veza.proto.chat.v1.ScheduledMessage;
import io.veza.proto.chat.v1.ScheduledMessage.State;
import io.veza.proto.chat.v1.ScheduledService;
import io.veza.proto.chat.v1.SendScheduledRequest;
import io.veza.proto.chat.v1.SendScheduledResponse;
import io.veza.proto.chat.v1.UpdateScheduledRequest;
import io.veza.proto.common.v1.Attachment;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScheduledGrpcServiceTest extends GovernedRoom {

    /** Longer than the first call to a service that has just begun. */
    private static final Duration SHORTLY = Duration.ofSeconds(3);

    private static final Duration SOON = Duration.ofSeconds(10);

    @GrpcClient("chat")
    ScheduledService scheduled;

    @Inject ScheduledMessages store;
    @Inject SendScheduled sender;
    @Inject TestUploads uploads;

    @Test
    void isSentOnceWhenItIsDueHoweverManyLookForIt() {
        // Given
        await(schedule(bela, "good morning", SHORTLY));

        // When
        Poll.until(SOON, "it is sent", () -> !texts().isEmpty());

        // Then
        await(Uni.combine().all().unis(sender.due(), sender.due()).discardItems());
        assertThat(texts()).containsExactly("good morning");
        assertThat(mine(bela)).isEmpty();
    }

    @Test
    void callsNobodyWhenItsAuthorWantsSo() {
        // Given
        ScheduledMessage quiet =
                await(as(scheduled, bela).scheduleMessage(quietly("as @p" + anna + " said")));

        // When
        await(as(scheduled, bela).sendScheduled(sending(quiet)));

        // Then
        assertThat(quiet.getMentions()).isEqualTo(Policy.NONE);
        assertThat(said().getLast().getText()).isEqualTo("as @p" + anna + " said");
        assertThat(said().getLast().hasMentions()).isFalse();
    }

    @Test
    void whatWasSentBeforeACrashIsNotSentAgain() {
        // Given
        ScheduledMessage one = await(schedule(bela, "once", Duration.ofDays(1)));
        var key = new ScheduledMessages.Key(bela, room, one.getId());
        var stored = await(store.find(key)).orElseThrow();
        await(as(scheduled, bela).sendScheduled(sending(one)));
        await(store.create(stored, 100));

        // When
        SendScheduledResponse again = await(as(scheduled, bela).sendScheduled(sending(one)));

        // Then
        assertThat(texts()).containsExactly("once");
        assertThat(again.getSeq()).isPositive();
        assertThat(mine(bela)).isEmpty();
    }

    @Test
    void whoMayNoLongerSpeakIsTold() {
        // Given
        ScheduledMessage one = await(schedule(bela, "still here?", SHORTLY));
        await(as(rooms, bela).leaveRoom(LeaveRoomRequest.newBuilder().setRoom(room).build()));

        // When
        Poll.until(SOON, "it fails", () -> mine(bela).getFirst().getState() == State.FAILED);

        // Then
        assertThat(mine(bela).getFirst().getFailure()).isEqualTo("NOT_A_MEMBER");
        assertThat(texts()).isEmpty();
        await(join(bela));
        ScheduledMessage waiting = await(change(bela, one, "here again", Duration.ofHours(1)));
        assertThat(waiting.getState()).isEqualTo(State.WAITING);
        assertThat(waiting.hasFailure()).isFalse();
    }

    @Test
    void itsFilesAreItsOwnFromTheBeginningAndComeWithIt() {
        // Given
        long image = 2 * ids.next();
        ScheduledMessage one = await(carrying(bela, "", image));
        assertThat(one.getAttachmentsList()).extracting(Attachment::getId).containsExactly(image);
        assertThat(mine(bela)).containsExactly(one);

        // When
        await(as(scheduled, bela).sendScheduled(sending(one)));

        // Then
        assertThat(said().getLast().getAttachmentsList()).isEqualTo(one.getAttachmentsList());
        assertThat(uploads.isClaimed(image)).isTrue();
    }

    @Test
    void itsFilesAreFreeAgainWhenItIsNotSent() {
        // Given
        long image = 2 * ids.next();
        ScheduledMessage one = await(carrying(bela, "with a picture", image));
        assertThat(uploads.isClaimed(image)).isTrue();

        // When
        await(as(scheduled, bela).cancelScheduled(cancelling(one)));

        // Then
        assertThat(uploads.isClaimed(image)).isFalse();
        assertThat(reason(carrying(bela, " "))).isEqualTo("TEXT_INVALID");
        assertThat(reason(carrying(bela, "\ufeff"))).isEqualTo("TEXT_INVALID");
    }

    @Test
    void canBeChangedAndCancelledByItsAuthorAlone() {
        // Given
        ScheduledMessage one = await(schedule(bela, "draft", Duration.ofHours(2)));
        await(schedule(bela, "later", Duration.ofHours(3)));

        // When
        ScheduledMessage changed = await(change(bela, one, "better", Duration.ofHours(4)));

        // Then
        assertThat(changed.getText()).isEqualTo("better");
        assertThat(mine(bela))
                .extracting(ScheduledMessage::getText)
                .containsExactly("later", "better");
        assertThat(reason(change(anna, one, "hers", Duration.ofHours(1))))
                .isEqualTo("SCHEDULED_NOT_FOUND");
        assertThat(reason(as(scheduled, anna).cancelScheduled(cancelling(one))))
                .isEqualTo("SCHEDULED_NOT_FOUND");
        await(as(scheduled, bela).cancelScheduled(cancelling(one)));
        assertThat(mine(bela)).extracting(ScheduledMessage::getText).containsExactly("later");
    }

    @Test
    void timesAndNumbersAreBounded() {
        // When
        IntStream.range(0, 100)
                .forEach(i -> await(schedule(bela, "n" + i, Duration.ofHours(1 + i))));

        // Then
        assertThat(reason(schedule(bela, "one more", Duration.ofHours(1))))
                .isEqualTo("TOO_MANY_SCHEDULED");
        assertThat(reason(schedule(anna, "past", Duration.ofMinutes(-1)))).isEqualTo("AT_INVALID");
        assertThat(reason(schedule(anna, "far", Duration.ofDays(400)))).isEqualTo("AT_INVALID");
        assertThat(reason(schedule(carl, "outside", Duration.ofHours(1))))
                .isEqualTo("NOT_A_MEMBER");
    }

    private Uni<ScheduledMessage> schedule(long user, String text, Duration in) {
        return as(scheduled, user)
                .scheduleMessage(
                        ScheduleMessageRequest.newBuilder()
                                .setRoom(room)
                                .setText(text)
                                .setAt(RoomWire.timestamp(Instant.now().plus(in)))
                                .build());
    }

    private ScheduleMessageRequest quietly(String text) {
        return ScheduleMessageRequest.newBuilder()
                .setRoom(room)
                .setText(text)
                .setAt(RoomWire.timestamp(Instant.now().plus(Duration.ofDays(1))))
                .setMentions(Policy.NONE)
                .build();
    }

    private Uni<ScheduledMessage> carrying(long user, String text, Long... files) {
        return as(scheduled, user)
                .scheduleMessage(
                        ScheduleMessageRequest.newBuilder()
                                .setRoom(room)
                                .setText(text)
                                .addAllAttachments(List.of(files))
                                .setAt(RoomWire.timestamp(Instant.now().plus(Duration.ofDays(1))))
                                .build());
    }

    private Uni<ScheduledMessage> change(
            long user, ScheduledMessage one, String text, Duration in) {
        return as(scheduled, user)
                .updateScheduled(
                        UpdateScheduledRequest.newBuilder()
                                .setRoom(room)
                                .setScheduled(one.getId())
                                .setText(text)
                                .setAt(RoomWire.timestamp(Instant.now().plus(in)))
                                .build());
    }

    private SendScheduledRequest sending(ScheduledMessage one) {
        return SendScheduledRequest.newBuilder().setRoom(room).setScheduled(one.getId()).build();
    }

    private CancelScheduledRequest cancelling(ScheduledMessage one) {
        return CancelScheduledRequest.newBuilder().setRoom(room).setScheduled(one.getId()).build();
    }

    private List<ScheduledMessage> mine(long user) {
        return await(as(scheduled, user).listScheduled(ListScheduledRequest.getDefaultInstance()))
                .getItemsList();
    }

    private List<String> texts() {
        return said().stream().map(Message::getText).toList();
    }

    private List<Message> said() {
        ListMessagesRequest request = ListMessagesRequest.newBuilder().setRoom(room).build();
        return await(as(messages, anna).listMessages(request)).getItemsList();
    }
}
