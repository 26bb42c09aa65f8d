package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.GiveBadgeRequest;
import io.veza.proto.user.v1.ProfileService;
import io.veza.proto.user.v1.TakeBadgeRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/users/{user}/badges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class BadgeResource {

    private final ProfileService profiles;

    BadgeResource(@GrpcClient("user") ProfileService profiles) {
        this.profiles = profiles;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "giveBadge", summary = "Say of somebody what everybody sees")
    public Uni<Void> give(GiveBadgeRequest request) {
        return profiles.giveBadge(request).replaceWithVoid();
    }

    @DELETE
    @Operation(operationId = "takeBadge", summary = "Take a badge back")
    public Uni<Void> take(TakeBadgeRequest request) {
        return profiles.takeBadge(request).replaceWithVoid();
    }
}
