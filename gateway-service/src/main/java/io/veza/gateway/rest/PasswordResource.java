package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AskPasswordResetRequest;
import io.veza.proto.user.v1.PasswordService;
import io.veza.proto.user.v1.ResetPasswordRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/auth/password")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth", description = "Joining, signing in, staying signed in.")
class PasswordResource {

    private final PasswordService passwords;

    PasswordResource(@GrpcClient("user") PasswordService passwords) {
        this.passwords = passwords;
    }

    @POST
    @Path("/forgotten")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @ResponseStatus(202)
    @Operation(
            operationId = "askPasswordReset",
            summary = "Send a link to set a new password, whoever has the address")
    public Uni<Void> askPasswordReset(AskPasswordResetRequest request) {
        return passwords.askPasswordReset(request).replaceWithVoid();
    }

    @POST
    @Path("/reset")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "resetPassword",
            summary = "Set a new password with the link; ends all sessions")
    public Uni<Void> resetPassword(ResetPasswordRequest request) {
        return passwords.resetPassword(request).replaceWithVoid();
    }
}
