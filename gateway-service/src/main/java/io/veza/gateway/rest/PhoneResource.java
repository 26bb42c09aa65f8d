package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.BeginPhoneRequest;
import io.veza.proto.user.v1.ConfirmPhoneRequest;
import io.veza.proto.user.v1.GetPhoneRequest;
import io.veza.proto.user.v1.Phone;
import io.veza.proto.user.v1.PhoneService;
import io.veza.proto.user.v1.RemovePhoneRequest;
import io.veza.proto.user.v1.SendCodeRequest;
import io.veza.proto.user.v1.SentCode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/mfa/phone")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class PhoneResource {

    private final PhoneService phones;

    PhoneResource(@GrpcClient("user") PhoneService phones) {
        this.phones = phones;
    }

    @GET
    @Operation(operationId = "getPhone", summary = "The phone that gets codes")
    public Uni<Phone> get() {
        return phones.getPhone(GetPhoneRequest.getDefaultInstance());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginPhone", summary = "Send a first code to a phone")
    public Uni<Void> begin(BeginPhoneRequest request) {
        return phones.beginPhone(request).replaceWithVoid();
    }

    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmPhone", summary = "Have codes sent there from now on")
    public Uni<Void> confirm(ConfirmPhoneRequest request) {
        return phones.confirmPhone(request).replaceWithVoid();
    }

    @DELETE
    @Operation(operationId = "removePhone", summary = "Send no more codes there")
    public Uni<Void> remove() {
        return phones.removePhone(RemovePhoneRequest.getDefaultInstance()).replaceWithVoid();
    }

    @POST
    @Path("/code")
    @Operation(operationId = "sendCode", summary = "Send a code for a fresh proof")
    public Uni<SentCode> send() {
        return phones.sendCode(SendCodeRequest.getDefaultInstance());
    }
}
