package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.SessionCookies;
import io.veza.proto.user.v1.AskPasskeyProofRequest;
import io.veza.proto.user.v1.AskPasskeyRequest;
import io.veza.proto.user.v1.LogInRequest;
import io.veza.proto.user.v1.LogInWithPasskeyRequest;
import io.veza.proto.user.v1.PasskeyDoorService;
import io.veza.proto.user.v1.PasskeyQuestion;
import io.veza.proto.user.v1.SessionService;
import io.veza.proto.user.v1.Tokens;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/auth/passkey")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class PasskeyDoorResource {

    private final PasskeyDoorService passkeys;
    private final SessionService sessions;
    private final SessionCookies cookies;

    PasskeyDoorResource(
            @GrpcClient("user") PasskeyDoorService passkeys,
            @GrpcClient("user") SessionService sessions,
            SessionCookies cookies) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @POST
    @Path("/options")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "askPasskey",
            summary = "What navigator.credentials.get takes to sign in, or for the second step")
    public Uni<PasskeyQuestion> ask(AskPasskeyRequest request) {
        return passkeys.askPasskey(request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "logInWithPasskey",
            summary = "Sign in with a passkey, for tokens or for cookies")
    public Uni<Tokens> logIn(LogInWithPasskeyRequest request) {
        Uni<Tokens> tokens =
                sessions.logInWithPasskey(request.toBuilder().clearTransport().build());
        return request.getTransport() == LogInRequest.Transport.COOKIE
                ? tokens.map(cookies::keep)
                : tokens;
    }

    @POST
    @Path("/proof")
    @Operation(
            operationId = "askPasskeyProof",
            summary = "What navigator.credentials.get takes to prove once more who one is")
    public Uni<PasskeyQuestion> askProof() {
        return passkeys.askPasskeyProof(AskPasskeyProofRequest.getDefaultInstance());
    }
}
