package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.PhoneService;
import io.veza.proto.user.v1.SendDoorCodeRequest;
import io.veza.proto.user.v1.SentCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/auth/phone")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class PhoneDoorResource {

    private final PhoneService phones;

    PhoneDoorResource(@GrpcClient("user") PhoneService phones) {
        this.phones = phones;
    }

    @POST
    @Path("/code")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "sendDoorCode",
            summary = "Send a code for the second step of signing in")
    public Uni<SentCode> send(SendDoorCodeRequest request) {
        return phones.sendDoorCode(request);
    }
}
