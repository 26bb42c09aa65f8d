package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.VisitCookie;
import io.veza.proto.user.v1.BeginLinkRequest;
import io.veza.proto.user.v1.Identities;
import io.veza.proto.user.v1.IdentityService;
import io.veza.proto.user.v1.ListIdentitiesRequest;
import io.veza.proto.user.v1.UnlinkIdentityRequest;
import io.veza.proto.user.v1.Visit;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/identities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class IdentityResource {

    private final IdentityService identities;
    private final VisitCookie visit;

    IdentityResource(@GrpcClient("user") IdentityService identities, VisitCookie visit) {
        this.identities = identities;
        this.visit = visit;
    }

    @GET
    @Operation(
            operationId = "listIdentities",
            summary = "Accounts elsewhere that sign in to one's own")
    public Uni<Identities> list() {
        return identities.listIdentities(ListIdentitiesRequest.getDefaultInstance());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginLink",
            summary = "Go to a provider to link an account there to one's own")
    public Uni<Visit> begin(BeginLinkRequest request) {
        return identities
                .beginLink(request.toBuilder().setBrowser(visit.value()).build())
                .map(visit::keep);
    }

    @DELETE
    @Path("/{identity}")
    @Operation(operationId = "unlinkIdentity", summary = "It no longer signs in")
    public Uni<Void> unlink(UnlinkIdentityRequest request) {
        return identities.unlinkIdentity(request).replaceWithVoid();
    }
}
