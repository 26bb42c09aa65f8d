package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AskVerificationRequest;
import io.veza.proto.user.v1.ConfirmEmailRequest;
import io.veza.proto.user.v1.EmailService;
import io.veza.proto.user.v1.UndoEmailChangeRequest;
import io.veza.proto.user.v1.VerifyEmailRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/auth/email")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth", description = "Joining, signing in, staying signed in.")
class EmailResource {

    private final EmailService emails;

    EmailResource(@GrpcClient("user") EmailService emails) {
        this.emails = emails;
    }

    @POST
    @Path("/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @ResponseStatus(202)
    @Operation(
            operationId = "askVerification",
            summary = "Send a link that proves an address, whoever has it")
    public Uni<Void> askVerification(AskVerificationRequest request) {
        return emails.askVerification(request).replaceWithVoid();
    }

    @POST
    @Path("/verify")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "verifyEmail", summary = "Follow the link that proves an address")
    public Uni<Void> verifyEmail(VerifyEmailRequest request) {
        return emails.verifyEmail(request).replaceWithVoid();
    }

    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "confirmEmail",
            summary = "Follow the link that changes to a new address")
    public Uni<Void> confirmEmail(ConfirmEmailRequest request) {
        return emails.confirmEmail(request).replaceWithVoid();
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "undoEmailChange",
            summary = "Follow the link that takes an account back to its old address")
    public Uni<Void> undoEmailChange(UndoEmailChangeRequest request) {
        return emails.undoEmailChange(request).replaceWithVoid();
    }
}
