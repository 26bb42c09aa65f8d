package io.veza.chat.adapter.grpc;

import io.grpc.StatusRuntimeException;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.domain.message.Message;
import io.veza.platform.grpc.ErrorStatus;
import io.veza.platform.grpc.MethodScope;
import io.veza.platform.kernel.Authenticator;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.MessageServiceGrpc;
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

    /**
     * Whom they call is found out for all of them first: so one that waits for a name keeps its
     * place.
     */
    private Uni<List<SendResult>> send(List<SpokenMessage> messages, List<Speaker> speakers) {
        List<Uni<Said>> called =
                messages.stream().map(message -> called(message, speakers)).toList();
        return Uni.join().all(called).andFailFast().chain(this::store);
    }

    private Uni<Said> called(SpokenMessage spoken, List<Speaker> speakers) {
        return Uni.createFrom()
                .deferred(() -> sends.called(command(spoken, speakers)))
                .map(command -> (Said) new Said.Ready(command))
                .onFailure()
                .recoverWithItem(why -> new Said.Refused(refusal(why)));
    }

    private Uni<List<SendResult>> store(List<Said> said) {
        return Uni.join().all(said.stream().map(this::result).toList()).andFailFast();
    }

    /** Never fails: what goes wrong with one message is that message's result. */
    private Uni<SendResult> result(Said said) {
        return switch (said) {
            case Said.Refused(var refusal) -> Uni.createFrom().item(refusal);
            case Said.Ready(var command) ->
                    sends.store(command)
                            .map(SpokenMessages::receipt)
                            .onFailure()
                            .recoverWithItem(SpokenMessages::refusal);
        };
    }

    private static SendMessage.Command command(SpokenMessage spoken, List<Speaker> speakers) {
        if (spoken.getToken() >= speakers.size()) {
            throw new DomainException(CoreError.INVALID_REQUEST, "There is no such token.");
        }
        Speaker.Known speaker = speakers.get(spoken.getToken()).proven();
        return MessageMessages.command(speaker.principal(), speaker.token(), spoken.getMessage());
    }

    /** The call needs no caller, so each speaker is asked for what the call for one would be. */
    private Uni<Speaker> speaker(String token) {
        return Uni.createFrom()
                .completionStage(() -> authenticator.authenticate(token))
                .invoke(who -> MethodScope.require(MessageServiceGrpc.getSendMessageMethod(), who))
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

    /** What is to be stored, or why it is not. */
    private sealed interface Said {

        record Ready(SendMessage.Command command) implements Said {}

        record Refused(SendResult refusal) implements Said {}
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
