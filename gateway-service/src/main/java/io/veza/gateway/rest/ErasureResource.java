package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.SessionCookies;
import io.veza.proto.user.v1.AskErasureRequest;
import io.veza.proto.user.v1.AskErasureResponse;
import io.veza.proto.user.v1.ErasureService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/users/me/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
class ErasureResource {

    private final ErasureService erasures;
    private final SessionCookies cookies;

    ErasureResource(@GrpcClient("user") ErasureService erasures, SessionCookies cookies) {
        this.erasures = erasures;
        this.cookies = cookies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            operationId = "askErasure",
            summary = "Leave for good; signing in before it begins cancels it")
    public Uni<AskErasureResponse> ask(AskErasureRequest request) {
        return erasures.askErasure(request).invoke(_ -> cookies.clear());
    }
}
