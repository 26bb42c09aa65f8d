package io.veza.gateway.realtime.op;

import io.grpc.protobuf.StatusProto;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.gateway.realtime.LoopLoad;
import io.veza.platform.kernel.Batcher;
import io.veza.platform.kernel.Batcher.Group;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessagesRequest;
import io.veza.proto.chat.v1.SendMessagesResponse;
import io.veza.proto.chat.v1.SendReceipt;
import io.veza.proto.chat.v1.SendResult;
import io.veza.proto.chat.v1.SpokenMessage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * What is said on the sockets of one event loop, on its way to chat-service: while calls run, what
 * is said next gathers and shares the following call; a room that is being served lets more gather.
 * What is said into one room keeps its order.
 */
final class Outbox {

    /** Frames are at most 16 KiB, and a call at most 4 MiB. */
    static final Batcher.Limits LIMITS = new Batcher.Limits(200, 10_000, 4);

    /** While a room's people are served, calls begin so far apart at most. */
    private static final Duration APART = Duration.ofMillis(10);

    private static final Duration LATER = Duration.ofSeconds(1);

    private final Function<SendMessagesRequest, Uni<SendMessagesResponse>> chat;
    private final LoopLoad load;
    private final Batcher<Long, Outgoing> calls;

    Outbox(Function<SendMessagesRequest, Uni<SendMessagesResponse>> chat, LoopLoad load) {
        this.chat = chat;
        this.load = load;
        this.calls = new Batcher<>(LIMITS, this::call);
    }

    /**
     * Answers after the commit.
     *
     * @param home the speaker's place on the event loop
     */
    Uni<SendReceipt> send(SendMessageRequest message, String token, Executor home) {
        return Uni.createFrom()
                .emitter(speaker -> add(new Outgoing(message, token, speaker, home)));
    }

    private void add(Outgoing one) {
        if (!calls.add(one.message().getRoom(), one)) {
            throw tooMuch();
        }
        // After this turn, so that what one read brought goes together.
        one.home().execute(calls::pump);
    }

    static DomainException tooMuch() {
        return DomainException.retryable(
                CoreError.RATE_LIMITED, "Too many messages are waiting.", LATER);
    }

    private CompletionStage<?> call(List<Group<Long, Outgoing>> groups) {
        long began = System.nanoTime();
        List<Outgoing> batch = groups.stream().flatMap(group -> group.items().stream()).toList();
        return Uni.createFrom()
                .deferred(() -> chat.apply(request(batch)))
                .emitOn(batch.getFirst().home())
                .invoke(answer -> tell(batch, answer.getResultsList()))
                .onFailure()
                .invoke(why -> batch.forEach(one -> one.speaker().fail(why)))
                .subscribeAsCompletionStage()
                .handle((_, _) -> APART.minusNanos(System.nanoTime() - began))
                .thenCompose(load::calm);
    }

    private static SendMessagesRequest request(List<Outgoing> batch) {
        SendMessagesRequest.Builder request = SendMessagesRequest.newBuilder();
        Map<String, Integer> tokens = new LinkedHashMap<>();
        for (Outgoing one : batch) {
            Integer fresh = tokens.size();
            Integer known = tokens.putIfAbsent(one.token(), fresh);
            request.addMessages(
                    SpokenMessage.newBuilder()
                            .setToken(known == null ? fresh : known)
                            .setMessage(one.message()));
        }
        return request.addAllTokens(tokens.keySet()).build();
    }

    private static void tell(List<Outgoing> batch, List<SendResult> results) {
        for (int i = 0; i < batch.size(); i++) {
            tell(batch.get(i).speaker(), results.get(i));
        }
    }

    private static void tell(UniEmitter<? super SendReceipt> speaker, SendResult result) {
        if (result.hasReceipt()) {
            speaker.complete(result.getReceipt());
        } else {
            speaker.fail(StatusProto.toStatusRuntimeException(result.getRefusal()));
        }
    }

    /** What somebody says, and where the answer goes. */
    private record Outgoing(
            SendMessageRequest message,
            String token,
            UniEmitter<? super SendReceipt> speaker,
            Executor home) {}
}
