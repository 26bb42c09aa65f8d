package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ClosePollRequest;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.PollService;
import io.veza.proto.chat.v1.RetractVoteRequest;
import io.veza.proto.chat.v1.VotePollRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/messages/{message}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "polls", description = "Questions to a room, and the answers.")
class PollResource {

    private final PollService polls;

    PollResource(@GrpcClient("chat") PollService polls) {
        this.polls = polls;
    }

    @PUT
    @Path("/vote")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "votePoll",
            summary = "Answer a poll, in place of what one chose before; again changes nothing")
    public Uni<MessageChange> vote(VotePollRequest request) {
        return polls.votePoll(request);
    }

    @DELETE
    @Path("/vote")
    @Operation(operationId = "retractVote", summary = "Take one's vote back")
    public Uni<MessageChange> retract(RetractVoteRequest request) {
        return polls.retractVote(request);
    }

    @PUT
    @Path("/closed")
    @Operation(operationId = "closePoll", summary = "End a poll; again changes nothing")
    public Uni<MessageChange> close(ClosePollRequest request) {
        return polls.closePoll(request);
    }
}
