package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.UpdateProfileRequest;
import io.veza.proto.user.v1.User;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users")
@Tag(name = "users", description = "People, and one's own account.")
class UserResource {

    private final AccountService accounts;

    UserResource(@GrpcClient("user") AccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Path("/me")
    @Operation(operationId = "getMe", summary = "One's own account")
    Uni<User> me() {
        return accounts.getMe(GetMeRequest.getDefaultInstance());
    }

    @PATCH
    @Path("/me")
    @Operation(operationId = "updateProfile", summary = "Change the fields that are present")
    Uni<User> update(UpdateProfileRequest request) {
        return accounts.updateProfile(request);
    }

    @GET
    @Path("/{handle}")
    @Operation(operationId = "getProfile", summary = "What anyone may know of somebody")
    Uni<Profile> profile(GetProfileRequest request) {
        return accounts.getProfile(request);
    }
}
