package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.SessionCookies;
import io.veza.proto.user.v1.DeactivateRequest;
import io.veza.proto.user.v1.DeactivationService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/deactivation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users", description = "People, and one's own account.")
class DeactivationResource {

    private final DeactivationService deactivations;
    private final SessionCookies cookies;

    DeactivationResource(
            @GrpcClient("user") DeactivationService deactivations, SessionCookies cookies) {
        this.deactivations = deactivations;
        this.cookies = cookies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "deactivate",
            summary = "Leave for a while; signing in within 30 days comes back")
    public Uni<Void> deactivate(DeactivateRequest request) {
        return deactivations.deactivate(request).invoke(cookies::clear).replaceWithVoid();
    }
}
