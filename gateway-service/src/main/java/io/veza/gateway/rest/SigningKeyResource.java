package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.ListSigningKeysRequest;
import io.veza.proto.user.v1.RotateSigningKeyRequest;
import io.veza.proto.user.v1.SigningKeyService;
import io.veza.proto.user.v1.SigningKeySet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class SigningKeyResource {

    private final SigningKeyService keys;

    SigningKeyResource(@GrpcClient("user") SigningKeyService keys) {
        this.keys = keys;
    }

    @GET
    @Operation(operationId = "listSigningKeys", summary = "Keys that sign access tokens")
    public Uni<SigningKeySet> list(ListSigningKeysRequest request) {
        return keys.listSigningKeys(request);
    }

    @POST
    @Path("/rotate")
    @Operation(
            operationId = "rotateSigningKey",
            summary = "Publish the next key; when it is known everywhere, sign with it")
    public Uni<SigningKeySet> rotate(RotateSigningKeyRequest request) {
        return keys.rotateSigningKey(request);
    }
}
