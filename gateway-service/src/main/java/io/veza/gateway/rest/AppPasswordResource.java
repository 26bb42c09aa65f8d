package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AppPasswordService;
import io.veza.proto.user.v1.CreateAppPasswordRequest;
import io.veza.proto.user.v1.ListAppPasswordsRequest;
import io.veza.proto.user.v1.ListAppPasswordsResponse;
import io.veza.proto.user.v1.NewAppPassword;
import io.veza.proto.user.v1.RevokeAppPasswordRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/users/me/app-passwords")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class AppPasswordResource {

    private final AppPasswordService passwords;

    AppPasswordResource(@GrpcClient("user") AppPasswordService passwords) {
        this.passwords = passwords;
    }

    @GET
    @Operation(operationId = "listAppPasswords", summary = "One's own keys for programs")
    public Uni<ListAppPasswordsResponse> list() {
        return passwords.listAppPasswords(ListAppPasswordsRequest.getDefaultInstance());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "createAppPassword",
            summary = "Make a key for a bot, an encoder or a player; it is told once")
    public Uni<NewAppPassword> create(CreateAppPasswordRequest request) {
        return passwords.createAppPassword(request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeAppPassword", summary = "End a key everywhere")
    public Uni<Void> revoke(RevokeAppPasswordRequest request) {
        return passwords.revokeAppPassword(request).replaceWithVoid();
    }
}
