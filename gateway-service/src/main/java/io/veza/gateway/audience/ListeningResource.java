package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.DeleteListeningRequest;
import io.veza.proto.stream.v1.GetListeningRequest;
import io.veza.proto.stream.v1.Listening;
import io.veza.proto.stream.v1.ListeningService;
import io.veza.proto.stream.v1.PutListeningRequest;
import io.veza.proto.stream.v1.PutListeningResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/listening")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class ListeningResource {

    private final ListeningService listening;

    ListeningResource(@GrpcClient("stream") ListeningService listening) {
        this.listening = listening;
    }

    @GET
    @Operation(
            operationId = "getListening",
            summary = "Where one was last, on whichever device, to go on there")
    public Uni<Listening> get(GetListeningRequest request) {
        return listening.getListening(request);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putListening",
            summary = "Say where one is",
            description =
                    "The latest by the devices' clocks stays. Without `queue` it is as it was.")
    public Uni<PutListeningResponse> put(PutListeningRequest request) {
        return listening.putListening(request);
    }

    @DELETE
    @Operation(operationId = "deleteListening", summary = "Leave nothing to go on with")
    public Uni<Void> delete(DeleteListeningRequest request) {
        return listening.deleteListening(request).replaceWithVoid();
    }
}
