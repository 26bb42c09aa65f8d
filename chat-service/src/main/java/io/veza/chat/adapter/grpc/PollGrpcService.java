package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.message.ChangeMessage;
import io.veza.chat.domain.log.Intent;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.ClosePollRequest;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.PollService;
import io.veza.proto.chat.v1.RetractVoteRequest;
import io.veza.proto.chat.v1.VotePollRequest;
import java.util.HashSet;
import java.util.Set;

/** How people answer polls. */
@GrpcService
class PollGrpcService implements PollService {

    private final Caller caller;
    private final ChangeMessage changeMessage;

    PollGrpcService(Caller caller, ChangeMessage changeMessage) {
        this.caller = caller;
        this.changeMessage = changeMessage;
    }

    @Override
    public Uni<MessageChange> votePoll(VotePollRequest request) {
        Set<Integer> choices = new HashSet<>(request.getOptionsList());
        return change(
                request.getRoom(),
                new Intent.Vote(caller.principal().user(), request.getMessage(), choices));
    }

    @Override
    public Uni<MessageChange> retractVote(RetractVoteRequest request) {
        return change(
                request.getRoom(),
                new Intent.Vote(caller.principal().user(), request.getMessage(), Set.of()));
    }

    @Override
    public Uni<MessageChange> closePoll(ClosePollRequest request) {
        Principal who = caller.principal();
        return change(
                request.getRoom(),
                new Intent.ClosePoll(who.user(), request.getMessage(), who.isAdmin(), false));
    }

    private Uni<MessageChange> change(long room, Intent.Change change) {
        return changeMessage
                .handle(new ChangeMessage.Command(room, change))
                .map(ChangeMessages::changed);
    }
}
