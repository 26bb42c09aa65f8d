package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.SessionCookies;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.LogInRequest;
import io.veza.proto.user.v1.LogOutRequest;
import io.veza.proto.user.v1.RefreshRequest;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.RegisterResponse;
import io.veza.proto.user.v1.SessionService;
import io.veza.proto.user.v1.Tokens;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/auth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth", description = "Joining, signing in, staying signed in.")
class AuthResource {

    private final AccountService accounts;
    private final SessionService sessions;
    private final SessionCookies cookies;

    AuthResource(
            @GrpcClient("user") AccountService accounts,
            @GrpcClient("user") SessionService sessions,
            SessionCookies cookies) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @POST
    @Path("/register")
    @PermitAll
    @ResponseStatus(201)
    @Operation(operationId = "register", summary = "Make an account")
    public Uni<RegisterResponse> register(RegisterRequest request) {
        return accounts.register(request);
    }

    @POST
    @Path("/login")
    @PermitAll
    @Operation(operationId = "logIn", summary = "Sign in, for tokens or for cookies")
    public Uni<Tokens> logIn(LogInRequest request) {
        Uni<Tokens> tokens = sessions.logIn(request.toBuilder().clearTransport().build());
        return request.getTransport() == LogInRequest.Transport.COOKIE
                ? tokens.map(cookies::keep)
                : tokens;
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(operationId = "refresh", summary = "Swap the refresh token for a new pair")
    public Uni<Tokens> refresh(RefreshRequest request) {
        Optional<String> cookie = cookies.refreshToken();
        if (!request.getRefreshToken().isEmpty() || cookie.isEmpty()) {
            return sessions.refresh(request);
        }
        RefreshRequest byCookie = request.toBuilder().setRefreshToken(cookie.get()).build();
        return sessions.refresh(byCookie).map(cookies::keep);
    }

    @POST
    @Path("/logout")
    @Operation(operationId = "logOut", summary = "End this session everywhere")
    public Uni<Void> logOut() {
        return sessions.logOut(LogOutRequest.getDefaultInstance())
                .invoke(cookies::clear)
                .replaceWithVoid();
    }
}
