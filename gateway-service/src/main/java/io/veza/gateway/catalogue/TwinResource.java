package io.veza.gateway.catalogue;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CatalogueService;
import io.veza.proto.stream.v1.ListTwinsRequest;
import io.veza.proto.stream.v1.ListTwinsResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks/{track}/twins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks")
class TwinResource {

    private final CatalogueService catalogue;

    TwinResource(@GrpcClient("stream") CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listTwins",
            summary = "Tracks with the same recording as one of one's own; the likest first")
    public Uni<ListTwinsResponse> list(ListTwinsRequest request) {
        return catalogue.listTwins(request);
    }
}
