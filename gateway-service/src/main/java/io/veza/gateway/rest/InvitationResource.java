package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.CreateInvitationRequest;
import io.veza.proto.chat.v1.Invitation;
import io.veza.proto.chat.v1.InvitationService;
import io.veza.proto.chat.v1.ListInvitationsRequest;
import io.veza.proto.chat.v1.ListInvitationsResponse;
import io.veza.proto.chat.v1.RevokeInvitationRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/rooms/{room}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "invitations", description = "Ways into a room for those who are asked in.")
class InvitationResource {

    private final InvitationService invitations;

    InvitationResource(@GrpcClient("chat") InvitationService invitations) {
        this.invitations = invitations;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "createInvitation",
            summary = "Invite whoever has the code, or one person")
    public Uni<Invitation> create(CreateInvitationRequest request) {
        return invitations.createInvitation(request);
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "A room's open invitations, newest first")
    public Uni<ListInvitationsResponse> list(ListInvitationsRequest request) {
        return invitations.listInvitations(request);
    }

    @DELETE
    @Path("/{invitation}")
    @Operation(
            operationId = "revokeInvitation",
            summary = "Revoke an invitation; again changes nothing")
    public Uni<Void> revoke(RevokeInvitationRequest request) {
        return invitations.revokeInvitation(request).replaceWithVoid();
    }
}
