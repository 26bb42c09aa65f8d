package io.veza.gateway.realtime.op;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.gateway.realtime.LoopLoad;
import io.veza.platform.grpc.ErrorStatus;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.problem.Problems;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessagesRequest;
import io.veza.proto.chat.v1.SendMessagesResponse;
import io.veza.proto.chat.v1.SendReceipt;
import io.veza.proto.chat.v1.SendResult;
import io.veza.proto.chat.v1.SpokenMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final List<SendMessagesRequest> calls = new ArrayList<>();
    private final Deque<UniEmitter<? super SendMessagesResponse>> held = new ArrayDeque<>();
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final LoopLoad load = new LoopLoad(channel.eventLoop());
    private final Outbox outbox =
            new Outbox(
                    request -> {
                        calls.add(request);
                        return Uni.createFrom().<SendMessagesResponse>emitter(held::add);
                    },
                    load);

    @Test
    void theFirstIsCalledAtOnce() {
        // When
        say("a", 1, "hello");

        // Then
        assertThat(calls).hasSize(1);
        assertThat(calls.getFirst().getTokensList()).containsExactly("a");
        assertThat(calls.getFirst().getMessages(0).getMessage().getText()).isEqualTo("hello");
    }

    @Test
    void whatIsSaidDuringACallSharesTheNextWithEachTokenOnce() {
        // Given
        say("a", 1, "one");
        say("a", 1, "two");
        say("b", 1, "three");
        say("a", 1, "four");

        // When
        answer(1);

        // Then
        assertThat(calls.getLast().getTokensList()).containsExactly("a", "b");
        assertThat(calls.getLast().getMessagesList())
                .extracting(SpokenMessage::getToken)
                .containsExactly(0, 1, 0);
        assertThat(calls.getLast().getMessagesList())
                .extracting(spoken -> spoken.getMessage().getText())
                .containsExactly("two", "three", "four");
    }

    @Test
    void whatIsSaidWhilePeopleAreServedGathers() {
        // Given
        channel.freezeTime();
        load.begins();
        say("a", 1, "one");
        answer(1);
        say("a", 1, "two");
        say("b", 1, "three");
        assertThat(calls).hasSize(1);

        // When
        load.ends();

        // Then
        assertThat(calls).hasSize(2);
        assertThat(calls.getLast().getMessagesCount()).isEqualTo(2);
    }

    @Test
    void eachIsAnsweredForItself() {
        // Given
        UniAssertSubscriber<SendReceipt> first = say("a", 1, "one");

        // When
        held.remove()
                .complete(
                        SendMessagesResponse.newBuilder()
                                .addResults(
                                        SendResult.newBuilder()
                                                .setReceipt(SendReceipt.newBuilder().setSeq(7)))
                                .build());

        // Then
        assertThat(first.assertCompleted().getItem().getSeq()).isEqualTo(7);
    }

    @Test
    void aRefusalKeepsItsReason() {
        // Given
        UniAssertSubscriber<SendReceipt> refused = say("a", 1, "one");
        var why = new DomainException(CoreError.FORBIDDEN, "not you");

        // When
        held.remove()
                .complete(
                        SendMessagesResponse.newBuilder()
                                .addResults(
                                        SendResult.newBuilder()
                                                .setRefusal(ErrorStatus.of(why).details()))
                                .build());

        // Then
        assertThat(Problems.of(refused.assertFailed().getFailure(), "/").getCode())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aFailedCallIsToldToAllInItAndTheNextGoesOn() {
        // Given
        UniAssertSubscriber<SendReceipt> first = say("a", 1, "one");
        UniAssertSubscriber<SendReceipt> second = say("a", 1, "two");

        // When
        held.remove().fail(new IllegalStateException("gone"));

        // Then
        first.assertFailedWith(IllegalStateException.class);
        answer(1);
        second.assertCompleted();
    }

    private UniAssertSubscriber<SendReceipt> say(String token, long room, String text) {
        SendMessageRequest message =
                SendMessageRequest.newBuilder().setRoom(room).setText(text).build();
        return outbox.send(message, token, Runnable::run)
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }

    private void answer(int messages) {
        SendMessagesResponse.Builder answer = SendMessagesResponse.newBuilder();
        for (int i = 0; i < messages; i++) {
            answer.addResults(SendResult.newBuilder().setReceipt(SendReceipt.getDefaultInstance()));
        }
        held.remove().complete(answer.build());
    }
}
