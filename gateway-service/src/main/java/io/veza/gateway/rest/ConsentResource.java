package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.ConsentService;
import io.veza.proto.user.v1.GiveConsentRequest;
import io.veza.proto.user.v1.ListConsentsRequest;
import io.veza.proto.user.v1.ListConsentsResponse;
import io.veza.proto.user.v1.WithdrawConsentRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
class ConsentResource {

    private final ConsentService consents;

    ConsentResource(@GrpcClient("user") ConsentService consents) {
        this.consents = consents;
    }

    @GET
    @Operation(
            operationId = "listConsents",
            summary = "What one has agreed to and taken back, newest first")
    public Uni<ListConsentsResponse> list(ListConsentsRequest request) {
        return consents.listConsents(request);
    }

    @PUT
    @Path("/{purpose}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "giveConsent", summary = "Agree to what one has read")
    public Uni<Void> give(GiveConsentRequest request) {
        return consents.giveConsent(request).replaceWithVoid();
    }

    @DELETE
    @Path("/{purpose}")
    @Operation(operationId = "withdrawConsent", summary = "Take it back")
    public Uni<Void> withdraw(WithdrawConsentRequest request) {
        return consents.withdrawConsent(request).replaceWithVoid();
    }
}
