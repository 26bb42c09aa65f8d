package io.veza.gateway.catalogue;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CatalogueService;
import io.veza.proto.stream.v1.ListGenresRequest;
import io.veza.proto.stream.v1.ListGenresResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/genres")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks", description = "Music: uploading, finding, playing.")
class GenreResource {

    private final CatalogueService catalogue;

    GenreResource(@GrpcClient("stream") CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listGenres",
            summary = "The genres of published tracks, the most used first")
    public Uni<ListGenresResponse> list(ListGenresRequest request) {
        return catalogue.listGenres(request);
    }
}
