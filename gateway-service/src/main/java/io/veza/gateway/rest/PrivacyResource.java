package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.ChangePrivacyRequest;
import io.veza.proto.user.v1.GetPrivacyRequest;
import io.veza.proto.user.v1.Privacy;
import io.veza.proto.user.v1.ProfileService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
class PrivacyResource {

    private final ProfileService profiles;

    PrivacyResource(@GrpcClient("user") ProfileService profiles) {
        this.profiles = profiles;
    }

    @GET
    @Operation(operationId = "getPrivacy", summary = "What one lets others see and do")
    public Uni<Privacy> privacy() {
        return profiles.getPrivacy(GetPrivacyRequest.getDefaultInstance());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changePrivacy", summary = "Choose what others may see and do")
    public Uni<Privacy> choose(ChangePrivacyRequest request) {
        return profiles.changePrivacy(request);
    }
}
