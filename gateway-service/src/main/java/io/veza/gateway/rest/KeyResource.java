package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.GetJwksRequest;
import io.veza.proto.user.v1.Jwks;
import io.veza.proto.user.v1.KeyService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/.well-known/jwks.json")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class KeyResource {

    private final KeyService keys;

    KeyResource(@GrpcClient("user") KeyService keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Cache(maxAge = 300)
    @Operation(operationId = "getJwks", summary = "Public keys that verify access tokens")
    public Uni<Jwks> jwks() {
        return keys.getJwks(GetJwksRequest.getDefaultInstance());
    }
}
