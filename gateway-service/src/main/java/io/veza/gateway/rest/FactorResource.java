package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.BackupCodes;
import io.veza.proto.user.v1.BeginTotpRequest;
import io.veza.proto.user.v1.BeginTotpResponse;
import io.veza.proto.user.v1.ConfirmTotpRequest;
import io.veza.proto.user.v1.FactorService;
import io.veza.proto.user.v1.Factors;
import io.veza.proto.user.v1.ForgetDeviceRequest;
import io.veza.proto.user.v1.GetFactorsRequest;
import io.veza.proto.user.v1.RemoveTotpRequest;
import io.veza.proto.user.v1.RenewBackupCodesRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/mfa")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class FactorResource {

    private final FactorService factors;

    FactorResource(@GrpcClient("user") FactorService factors) {
        this.factors = factors;
    }

    @GET
    @Operation(
            operationId = "getFactors",
            summary = "What one proves oneself with besides the password")
    public Uni<Factors> get() {
        return factors.getFactors(GetFactorsRequest.getDefaultInstance());
    }

    @POST
    @Path("/totp")
    @Operation(operationId = "beginTotp", summary = "Make a secret for an authenticator app")
    public Uni<BeginTotpResponse> begin() {
        return factors.beginTotp(BeginTotpRequest.getDefaultInstance());
    }

    @POST
    @Path("/totp/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmTotp",
            summary = "Turn codes on with the first one; ends all other sessions")
    public Uni<BackupCodes> confirm(ConfirmTotpRequest request) {
        return factors.confirmTotp(request);
    }

    @DELETE
    @Path("/totp")
    @Operation(operationId = "removeTotp", summary = "Turn codes off; ends all other sessions")
    public Uni<Void> remove() {
        return factors.removeTotp(RemoveTotpRequest.getDefaultInstance()).replaceWithVoid();
    }

    @POST
    @Path("/backup-codes")
    @Operation(
            operationId = "renewBackupCodes",
            summary = "Make new backup codes; the old are void")
    public Uni<BackupCodes> renew() {
        return factors.renewBackupCodes(RenewBackupCodesRequest.getDefaultInstance());
    }

    @DELETE
    @Path("/devices/{device}")
    @Operation(operationId = "forgetDevice", summary = "Ask for codes on that device again")
    public Uni<Void> forget(ForgetDeviceRequest request) {
        return factors.forgetDevice(request).replaceWithVoid();
    }
}
