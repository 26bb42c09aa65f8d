package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.About;
import io.veza.proto.user.v1.ChangeAboutRequest;
import io.veza.proto.user.v1.ProfileService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/about")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
class AboutResource {

    private final ProfileService profiles;

    AboutResource(@GrpcClient("user") ProfileService profiles) {
        this.profiles = profiles;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeAbout",
            summary = "Say what one plays, where one is and where else one is found")
    public Uni<About> about(ChangeAboutRequest request) {
        return profiles.changeAbout(request);
    }
}
