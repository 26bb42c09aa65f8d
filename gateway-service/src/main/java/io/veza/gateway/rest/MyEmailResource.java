package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AskEmailChangeRequest;
import io.veza.proto.user.v1.EmailService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/users/me/email")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users", description = "People, and one's own account.")
class MyEmailResource {

    private final EmailService emails;

    MyEmailResource(@GrpcClient("user") EmailService emails) {
        this.emails = emails;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            operationId = "askEmailChange",
            summary = "Send a link to a new address; it changes when the link is followed")
    public Uni<Void> askEmailChange(AskEmailChangeRequest request) {
        return emails.askEmailChange(request).replaceWithVoid();
    }
}
