package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.SessionCookies;
import io.veza.gateway.session.VisitCookie;
import io.veza.proto.user.v1.BeginProofRequest;
import io.veza.proto.user.v1.BeginSignInRequest;
import io.veza.proto.user.v1.FinishVisitRequest;
import io.veza.proto.user.v1.IdentityService;
import io.veza.proto.user.v1.JoinByIdentityRequest;
import io.veza.proto.user.v1.ListProvidersRequest;
import io.veza.proto.user.v1.LogInRequest.Transport;
import io.veza.proto.user.v1.Providers;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.Visit;
import io.veza.proto.user.v1.VisitEnd;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Signing in with an account elsewhere. The provider leads back to the page {@code
 * /signin/with/{provider}}, which ends the visit here.
 */
@Path("/api/v2/auth")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class ProviderResource {

    private static final Pattern KEY = Pattern.compile("[a-z]{1,20}");
    private static final String BACK = "/signin/with/";

    private final IdentityService identities;
    private final SessionCookies cookies;
    private final VisitCookie visit;

    ProviderResource(
            @GrpcClient("user") IdentityService identities,
            SessionCookies cookies,
            VisitCookie visit) {
        this.identities = identities;
        this.cookies = cookies;
        this.visit = visit;
    }

    @GET
    @Path("/providers")
    @PermitAll
    @Operation(operationId = "listProviders", summary = "Where one may have an account already")
    public Uni<Providers> list() {
        return identities.listProviders(ListProvidersRequest.getDefaultInstance());
    }

    @GET
    @Path("/oauth/{provider}")
    @PermitAll
    @ResponseStatus(303)
    @Operation(
            operationId = "beginSignIn",
            summary = "Go to a provider to sign in with an account there; for browsers")
    @APIResponse(
            responseCode = "303",
            description = "To the provider; or, when that cannot be, to the page that says so")
    public Uni<Response> begin(BeginSignInRequest request) {
        return identities
                .beginSignIn(request.toBuilder().setBrowser(visit.value()).build())
                .map(visit::keep)
                .map(begun -> Response.seeOther(URI.create(begun.getLocation())).build())
                .onFailure(_ -> KEY.matcher(request.getProvider()).matches())
                .recoverWithItem(() ->
                        Response.seeOther(URI.create(BACK + request.getProvider() + "?error=veza"))
                                .build());
    }

    @POST
    @Path("/oauth/{provider}/proof")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginProof",
            summary = "Go to a provider to prove once more who one is")
    public Uni<Visit> beginProof(BeginProofRequest request) {
        return identities
                .beginProof(request.toBuilder().setBrowser(visit.value()).build())
                .map(visit::keep);
    }

    @POST
    @Path("/oauth/{provider}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "finishVisit",
            summary = "Come back from a provider, with what it sent along")
    public Uni<VisitEnd> finish(FinishVisitRequest request) {
        FinishVisitRequest.Builder asked =
                request.toBuilder().clearTransport().setBrowser(visit.value());
        if (request.getDeviceToken().isEmpty()) {
            cookies.deviceToken().ifPresent(asked::setDeviceToken);
        }
        return identities
                .finishVisit(asked.build())
                .invoke(visit::clear)
                .map(end -> end.hasTokens() ? in(end, request.getTransport()) : end);
    }

    private VisitEnd in(VisitEnd end, Transport transport) {
        return end.toBuilder().setTokens(tokens(end.getTokens(), transport)).build();
    }

    @POST
    @Path("/oauth/join")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "joinByIdentity",
            summary = "Make an account that an account elsewhere signs in to")
    public Uni<Tokens> join(JoinByIdentityRequest request) {
        return identities
                .joinByIdentity(request.toBuilder().clearTransport().build())
                .map(tokens -> tokens(tokens, request.getTransport()));
    }

    private Tokens tokens(Tokens tokens, Transport transport) {
        return transport == Transport.COOKIE ? cookies.keep(tokens) : tokens;
    }
}
