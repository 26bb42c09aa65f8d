package io.veza.gateway.catalogue;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CatalogueService;
import io.veza.proto.stream.v1.ListSimilarTracksRequest;
import io.veza.proto.stream.v1.ListSimilarTracksResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks/{track}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks", description = "Music: uploading, finding, playing.")
class SimilarResource {

    private final CatalogueService catalogue;

    SimilarResource(@GrpcClient("stream") CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listSimilarTracks",
            summary = "Published tracks that are like one, and why; the likest first")
    public Uni<ListSimilarTracksResponse> list(ListSimilarTracksRequest request) {
        return catalogue.listSimilarTracks(request);
    }
}
