package io.veza.gateway.rest;

import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.Session;
import io.veza.gateway.session.SessionCookies;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.FinishLogInRequest;
import io.veza.proto.user.v1.FinishLogInResponse;
import io.veza.proto.user.v1.LogInRequest;
import io.veza.proto.user.v1.LogOutRequest;
import io.veza.proto.user.v1.LogOutResponse;
import io.veza.proto.user.v1.OwnSessionService;
import io.veza.proto.user.v1.RefreshRequest;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.RegisterResponse;
import io.veza.proto.user.v1.SessionService;
import io.veza.proto.user.v1.StepUpRequest;
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
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth", description = "Joining, signing in, staying signed in.")
class AuthResource {

    private final AccountService accounts;
    private final SessionService sessions;
    private final OwnSessionService ownSessions;
    private final SessionCookies cookies;

    AuthResource(
            @GrpcClient("user") AccountService accounts,
            @GrpcClient("user") SessionService sessions,
            @GrpcClient("user") OwnSessionService ownSessions,
            SessionCookies cookies) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.ownSessions = ownSessions;
        this.cookies = cookies;
    }

    @POST
    @Path("/register")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @ResponseStatus(201)
    @Operation(operationId = "register", summary = "Make an account")
    public Uni<RegisterResponse> register(RegisterRequest request) {
        return accounts.register(request);
    }

    @POST
    @Path("/login")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "logIn", summary = "Sign in, for tokens or for cookies")
    public Uni<Tokens> logIn(LogInRequest request) {
        LogInRequest.Builder asked = request.toBuilder().clearTransport();
        if (request.getDeviceToken().isEmpty()) {
            cookies.deviceToken().ifPresent(asked::setDeviceToken);
        }
        Uni<Tokens> tokens = sessions.logIn(asked.build());
        return request.getTransport() == LogInRequest.Transport.COOKIE
                ? tokens.map(cookies::keep)
                : tokens;
    }

    @POST
    @Path("/login/mfa")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "finishLogIn", summary = "The second step of signing in: a code")
    public Uni<Tokens> finishLogIn(FinishLogInRequest request) {
        Uni<Tokens> tokens =
                sessions.finishLogIn(request.toBuilder().clearTransport().build())
                        .invoke(finished -> cookies.trust(finished.getDeviceToken()))
                        .map(FinishLogInResponse::getTokens);
        return request.getTransport() == LogInRequest.Transport.COOKIE
                ? tokens.map(cookies::keep)
                : tokens;
    }

    @POST
    @Path("/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
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
    @Path("/step-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "stepUp",
            summary = "Prove once more who one is; then refresh, and do what asked for it")
    public Uni<Void> stepUp(StepUpRequest request) {
        return ownSessions.stepUp(request).replaceWithVoid();
    }

    @POST
    @Path("/logout")
    @PermitAll
    @Operation(operationId = "logOut", summary = "End this session everywhere")
    public Uni<Void> logOut() {
        Optional<String> refreshCookie = cookies.refreshToken();
        Uni<LogOutResponse> end =
                Session.current().isEmpty() && refreshCookie.isPresent()
                        ? logOutByRefreshToken(refreshCookie.get())
                        : sessions.logOut(LogOutRequest.getDefaultInstance());
        return end.invoke(cookies::clear).replaceWithVoid();
    }

    /**
     * A browser that was away for long has only this left, and must be able to leave all the same.
     */
    private Uni<LogOutResponse> logOutByRefreshToken(String token) {
        return sessions.refresh(RefreshRequest.newBuilder().setRefreshToken(token).build())
                .map(Tokens::getAccessToken)
                .map(fresh -> Bearer.attach(sessions, fresh))
                .chain(known -> known.logOut(LogOutRequest.getDefaultInstance()))
                .onFailure(AuthResource::isOverAlready)
                .recoverWithItem(LogOutResponse.getDefaultInstance());
    }

    private static boolean isOverAlready(Throwable failure) {
        return Status.fromThrowable(failure).getCode() == Status.Code.UNAUTHENTICATED;
    }
}
