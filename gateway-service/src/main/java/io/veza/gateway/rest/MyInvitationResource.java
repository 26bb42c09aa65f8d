package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.AcceptInvitationRequest;
import io.veza.proto.chat.v1.DeclineInvitationRequest;
import io.veza.proto.chat.v1.FindInvitationRequest;
import io.veza.proto.chat.v1.Invitation;
import io.veza.proto.chat.v1.InvitationService;
import io.veza.proto.chat.v1.ListMyInvitationsRequest;
import io.veza.proto.chat.v1.ListMyInvitationsResponse;
import io.veza.proto.chat.v1.Room;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "invitations")
class MyInvitationResource {

    private final InvitationService invitations;

    MyInvitationResource(@GrpcClient("chat") InvitationService invitations) {
        this.invitations = invitations;
    }

    @GET
    @Operation(
            operationId = "listMyInvitations",
            summary = "Open invitations meant for oneself; joining the room accepts one")
    public Uni<ListMyInvitationsResponse> list(ListMyInvitationsRequest request) {
        return invitations.listMyInvitations(request);
    }

    @GET
    @Path("/codes/{code}")
    @Operation(operationId = "findInvitation", summary = "What a code is for")
    public Uni<Invitation> find(FindInvitationRequest request) {
        return invitations.findInvitation(request);
    }

    @POST
    @Path("/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "acceptInvitation", summary = "Enter the room a code is for")
    public Uni<Room> accept(AcceptInvitationRequest request) {
        return invitations.acceptInvitation(request);
    }

    @DELETE
    @Path("/{invitation}")
    @Operation(
            operationId = "declineInvitation",
            summary = "Decline an invitation meant for oneself")
    public Uni<Void> decline(DeclineInvitationRequest request) {
        return invitations.declineInvitation(request).replaceWithVoid();
    }
}
