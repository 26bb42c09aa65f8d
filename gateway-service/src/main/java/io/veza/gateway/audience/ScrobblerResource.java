package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.DeleteScrobblerRequest;
import io.veza.proto.stream.v1.ListScrobblersRequest;
import io.veza.proto.stream.v1.ListScrobblersResponse;
import io.veza.proto.stream.v1.PutScrobblerRequest;
import io.veza.proto.stream.v1.Scrobbler;
import io.veza.proto.stream.v1.ScrobblerService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/scrobblers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class ScrobblerResource {

    private final ScrobblerService scrobblers;

    ScrobblerResource(@GrpcClient("stream") ScrobblerService scrobblers) {
        this.scrobblers = scrobblers;
    }

    @GET
    @Operation(
            operationId = "listScrobblers",
            summary = "Where else one's listens are sent, and where they could be")
    public Uni<ListScrobblersResponse> list(ListScrobblersRequest request) {
        return scrobblers.listScrobblers(request);
    }

    @PUT
    @Path("/{service}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putScrobbler", summary = "Send one's listens there from now on")
    public Uni<Scrobbler> put(PutScrobblerRequest request) {
        return scrobblers.putScrobbler(request);
    }

    @DELETE
    @Path("/{service}")
    @Operation(
            operationId = "deleteScrobbler",
            summary = "Send nothing there any more; what waits goes with it")
    public Uni<Void> delete(DeleteScrobblerRequest request) {
        return scrobblers.deleteScrobbler(request).replaceWithVoid();
    }
}
