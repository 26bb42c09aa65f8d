package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.AddListenRequest;
import io.veza.proto.stream.v1.AddListenResponse;
import io.veza.proto.stream.v1.ClearListensRequest;
import io.veza.proto.stream.v1.DeleteListenRequest;
import io.veza.proto.stream.v1.ListListensRequest;
import io.veza.proto.stream.v1.ListListensResponse;
import io.veza.proto.stream.v1.ListenService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/listens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class ListenResource {

    private final ListenService listens;

    ListenResource(@GrpcClient("stream") ListenService listens) {
        this.listens = listens;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addListen",
            summary = "Say that a track was heard: half of it or four minutes",
            description =
                    "Each playing has a `nonce` of its own, and counts once. How much was heard may"
                            + " be left out by programs that have measured it themselves.")
    public Uni<AddListenResponse> add(AddListenRequest request) {
        return listens.addListen(request);
    }

    @GET
    @Operation(operationId = "listListens", summary = "What one has heard, latest first")
    public Uni<ListListensResponse> list(ListListensRequest request) {
        return listens.listListens(request);
    }

    @DELETE
    @Operation(operationId = "clearListens", summary = "Forget all that one has heard")
    public Uni<Void> clear(ClearListensRequest request) {
        return listens.clearListens(request).replaceWithVoid();
    }

    @DELETE
    @Path("/{listen}")
    @Operation(operationId = "deleteListen", summary = "Forget that one has heard something")
    public Uni<Void> delete(DeleteListenRequest request) {
        return listens.deleteListen(request).replaceWithVoid();
    }
}
