package io.veza.chat.adapter.grpc;

import io.grpc.StatusRuntimeException;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.domain.message.Message;
import io.veza.platform.grpc.ErrorStatus;
import io.veza.platform.kernel.Authenticator;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.SendMessagesRequest;
import io.veza.proto.chat.v1.SendMessagesResponse;
import io.veza.proto.chat.v1.SendReceipt;
import io.veza.proto.chat.v1.SendResult;
import io.veza.proto.chat.v1.SpokenMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Many people's sends in one call. They are begun in one turn, in their order, so that those into
 * one room share a commit.
 */
@ApplicationScoped
class SpokenMessages {

    private static final Logger LOG = Logger.getLogger(SpokenMessages.class);

    private final Authenticator authenticator;
    private final MeasuredSends sends;

    SpokenMessages(Authenticator authenticator, MeasuredSends sends) {
        this.authenticator = authenticator;
        this.sends = sends;
    }

    Uni<SendMessagesResponse> send(SendMessagesRequest request) {
        List<Uni<Speaker>> proofs = request.getTokensList().stream().map(this::speaker).toList();
        return Uni.join()
                .all(proofs)
                .andFailFast()
                .chain(speakers -> send(request.getMessagesList(), speakers))
                .map(results -> SendMessagesResponse.newBuilder().addAllResults(results).build());
    }

    private Uni<List<SendResult>> send(List<SpokenMessage> messages, List<Speaker> speakers) {
        List<Uni<SendResult>> results =
                messages.stream().map(message -> result(message, speakers)).toList();
        return Uni.join().all(results).andFailFast();
    }

    /** Never fails: what goes wrong with one message is that message's result. */
    private Uni<SendResult> result(SpokenMessage spoken, List<Speaker> speakers) {
        return Uni.createFrom()
                .deferred(() -> sends.write(command(spoken, speakers)))
                .map(SpokenMessages::receipt)
                .onFailure()
                .recoverWithItem(SpokenMessages::refusal);
    }

    private static SendMessage.Command command(SpokenMessage spoken, List<Speaker> speakers) {
        if (spoken.getToken() >= speakers.size()) {
            throw new DomainException(CoreError.INVALID_REQUEST, "There is no such token.");
        }
        Speaker.Known speaker = speakers.get(spoken.getToken()).proven();
        return MessageMessages.command(speaker.principal(), speaker.token(), spoken.getMessage());
    }

    private Uni<Speaker> speaker(String token) {
        return Uni.createFrom()
                .completionStage(() -> authenticator.authenticate(token))
                .map(principal -> (Speaker) new Speaker.Known(principal, token))
                .onFailure()
                .recoverWithItem(Speaker.Unknown::new);
    }

    private static SendResult receipt(SendMessage.Written written) {
        Message message = written.message();
        return SendResult.newBuilder()
                .setReceipt(
                        SendReceipt.newBuilder()
                                .setId(message.id())
                                .setSeq(message.seq())
                                .setAt(RoomWire.timestamp(message.at()))
                                .setDuplicate(written.duplicate()))
                .build();
    }

    private static SendResult refusal(Throwable failure) {
        if (!(failure instanceof DomainException || failure instanceof StatusRuntimeException)) {
            LOG.error("a message could not be sent", failure);
        }
        return SendResult.newBuilder().setRefusal(ErrorStatus.of(failure).details()).build();
    }

    /** Whom a token stands for. */
    private sealed interface Speaker {

        Known proven();

        record Known(Principal principal, String token) implements Speaker {

            @Override
            public Known proven() {
                return this;
            }
        }

        record Unknown(Throwable why) implements Speaker {

            @Override
            public Known proven() {
                throw why instanceof RuntimeException refusal
                        ? refusal
                        : new IllegalStateException(why);
            }
        }
    }
}
