package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.ChangePasswordRequest;
import io.veza.proto.user.v1.PasswordService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/password")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users", description = "People, and one's own account.")
class MyPasswordResource {

    private final PasswordService passwords;

    MyPasswordResource(@GrpcClient("user") PasswordService passwords) {
        this.passwords = passwords;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changePassword",
            summary = "Change one's password; ends all other sessions")
    public Uni<Void> changePassword(ChangePasswordRequest request) {
        return passwords.changePassword(request).replaceWithVoid();
    }
}
