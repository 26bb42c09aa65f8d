package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.EndOtherSessionsRequest;
import io.veza.proto.user.v1.EndSessionRequest;
import io.veza.proto.user.v1.ListSessionsRequest;
import io.veza.proto.user.v1.ListSessionsResponse;
import io.veza.proto.user.v1.OwnSessionService;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class SessionResource {

    private final OwnSessionService sessions;

    SessionResource(@GrpcClient("user") OwnSessionService sessions) {
        this.sessions = sessions;
    }

    @GET
    @Operation(operationId = "listSessions", summary = "Where one is signed in")
    public Uni<ListSessionsResponse> list(ListSessionsRequest request) {
        return sessions.listSessions(request);
    }

    @DELETE
    @Path("/{session}")
    @Operation(operationId = "endSession", summary = "End one of one's sessions everywhere")
    public Uni<Void> end(EndSessionRequest request) {
        return sessions.endSession(request).replaceWithVoid();
    }

    @DELETE
    @Operation(operationId = "endOtherSessions", summary = "End all of one's sessions but this one")
    public Uni<Void> endOthers() {
        return sessions.endOtherSessions(EndOtherSessionsRequest.getDefaultInstance())
                .replaceWithVoid();
    }
}
