package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AccountRecord;
import io.veza.proto.user.v1.BanAccountRequest;
import io.veza.proto.user.v1.ChangeRoleRequest;
import io.veza.proto.user.v1.GetAccountRequest;
import io.veza.proto.user.v1.ListAccountSessionsRequest;
import io.veza.proto.user.v1.ListAccountSessionsResponse;
import io.veza.proto.user.v1.MeasureService;
import io.veza.proto.user.v1.SignOutAccountRequest;
import io.veza.proto.user.v1.UnbanAccountRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/users/{user}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class AccountResource {

    private final MeasureService measures;

    AccountResource(@GrpcClient("user") MeasureService measures) {
        this.measures = measures;
    }

    @GET
    @Operation(operationId = "getAccount", summary = "An account, and what was done about it")
    public Uni<AccountRecord> get(GetAccountRequest request) {
        return measures.getAccount(request);
    }

    @POST
    @Path("/ban")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "banAccount", summary = "Ban an account, everywhere at once")
    public Uni<AccountRecord> ban(BanAccountRequest request) {
        return measures.banAccount(request);
    }

    @POST
    @Path("/unban")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "unbanAccount", summary = "Let somebody sign in again")
    public Uni<AccountRecord> unban(UnbanAccountRequest request) {
        return measures.unbanAccount(request);
    }

    @GET
    @Path("/sessions")
    @Operation(operationId = "listAccountSessions", summary = "Where an account is signed in")
    public Uni<ListAccountSessionsResponse> sessions(ListAccountSessionsRequest request) {
        return measures.listAccountSessions(request);
    }

    @POST
    @Path("/sign-out")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signOutAccount", summary = "End all sessions of an account")
    public Uni<AccountRecord> signOut(SignOutAccountRequest request) {
        return measures.signOutAccount(request);
    }

    @PUT
    @Path("/role")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeRole", summary = "Give an account another role")
    public Uni<AccountRecord> changeRole(ChangeRoleRequest request) {
        return measures.changeRole(request);
    }
}
