package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicProfiles;
import io.veza.gateway.session.Session;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.FindPeopleRequest;
import io.veza.proto.user.v1.FindPeopleResponse;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.UpdateProfileRequest;
import io.veza.proto.user.v1.User;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users", description = "People, and one's own account.")
class UserResource {

    private final AccountService accounts;
    private final PublicProfiles profiles;

    UserResource(@GrpcClient("user") AccountService accounts, PublicProfiles profiles) {
        this.accounts = accounts;
        this.profiles = profiles;
    }

    @GET
    @Operation(
            operationId = "findPeople",
            summary = "People whose handle, name or last name begins so")
    public Uni<FindPeopleResponse> find(FindPeopleRequest request) {
        return accounts.findPeople(request);
    }

    @GET
    @Path("/me")
    @Operation(operationId = "getMe", summary = "One's own account")
    public Uni<User> me() {
        return accounts.getMe(GetMeRequest.getDefaultInstance());
    }

    @PATCH
    @Path("/me")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateProfile", summary = "Change the fields that are present")
    public Uni<User> update(UpdateProfileRequest request) {
        return accounts.updateProfile(request);
    }

    @GET
    @Path("/{handle}")
    @PermitAll
    @Operation(operationId = "getProfile", summary = "What anyone may know of somebody")
    public Uni<Profile> profile(GetProfileRequest request) {
        return Session.current().isPresent()
                ? accounts.getProfile(request)
                : profiles.find(request.getHandle());
    }
}
