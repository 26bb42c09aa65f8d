package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.LogInRequest;
import io.veza.proto.user.v1.LogOutRequest;
import io.veza.proto.user.v1.RefreshRequest;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.RegisterResponse;
import io.veza.proto.user.v1.SessionService;
import io.veza.proto.user.v1.Tokens;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/auth")
@Tag(name = "auth", description = "Joining, signing in, staying signed in.")
class AuthResource {

    private final AccountService accounts;
    private final SessionService sessions;

    AuthResource(
            @GrpcClient("user") AccountService accounts,
            @GrpcClient("user") SessionService sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @POST
    @Path("/register")
    @PermitAll
    @ResponseStatus(201)
    @Operation(operationId = "register", summary = "Make an account")
    Uni<RegisterResponse> register(RegisterRequest request) {
        return accounts.register(request);
    }

    @POST
    @Path("/login")
    @PermitAll
    @Operation(operationId = "logIn", summary = "Sign in, for tokens or for cookies")
    Uni<Tokens> logIn(LogInRequest request) {
        return sessions.logIn(request);
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(operationId = "refresh", summary = "Swap the refresh token for a new pair")
    Uni<Tokens> refresh(RefreshRequest request) {
        return sessions.refresh(request);
    }

    @POST
    @Path("/logout")
    @Operation(operationId = "logOut", summary = "End this session everywhere")
    Uni<Void> logOut() {
        return sessions.logOut(LogOutRequest.getDefaultInstance()).replaceWithVoid();
    }
}
