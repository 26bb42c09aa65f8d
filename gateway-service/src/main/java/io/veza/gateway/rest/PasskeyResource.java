package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AddPasskeyRequest;
import io.veza.proto.user.v1.BeginPasskeyRequest;
import io.veza.proto.user.v1.ListPasskeysRequest;
import io.veza.proto.user.v1.ListPasskeysResponse;
import io.veza.proto.user.v1.Passkey;
import io.veza.proto.user.v1.PasskeyCreation;
import io.veza.proto.user.v1.PasskeyService;
import io.veza.proto.user.v1.RemovePasskeyRequest;
import io.veza.proto.user.v1.RenamePasskeyRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/users/me/passkeys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class PasskeyResource {

    private final PasskeyService passkeys;

    PasskeyResource(@GrpcClient("user") PasskeyService passkeys) {
        this.passkeys = passkeys;
    }

    @GET
    @Operation(operationId = "listPasskeys", summary = "One's own passkeys")
    public Uni<ListPasskeysResponse> list() {
        return passkeys.listPasskeys(ListPasskeysRequest.getDefaultInstance());
    }

    @POST
    @Path("/options")
    @Operation(
            operationId = "beginPasskey",
            summary = "What navigator.credentials.create takes to make a passkey")
    public Uni<PasskeyCreation> begin() {
        return passkeys.beginPasskey(BeginPasskeyRequest.getDefaultInstance());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "addPasskey", summary = "Keep the passkey that was made")
    public Uni<Passkey> add(AddPasskeyRequest request) {
        return passkeys.addPasskey(request);
    }

    @PATCH
    @Path("/{passkey}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "renamePasskey", summary = "Call a passkey something else")
    public Uni<Passkey> rename(RenamePasskeyRequest request) {
        return passkeys.renamePasskey(request);
    }

    @DELETE
    @Path("/{passkey}")
    @Operation(
            operationId = "removePasskey",
            summary = "Let a passkey open nothing any more; ends all other sessions")
    public Uni<Void> remove(RemovePasskeyRequest request) {
        return passkeys.removePasskey(request).replaceWithVoid();
    }
}
