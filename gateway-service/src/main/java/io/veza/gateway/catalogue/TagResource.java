package io.veza.gateway.catalogue;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CatalogueService;
import io.veza.proto.stream.v1.ListTagsRequest;
import io.veza.proto.stream.v1.ListTagsResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks", description = "Music: uploading, finding, playing.")
class TagResource {

    private final CatalogueService catalogue;

    TagResource(@GrpcClient("stream") CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listTags",
            summary = "The tags of published tracks, the most used first")
    public Uni<ListTagsResponse> list(ListTagsRequest request) {
        return catalogue.listTags(request);
    }
}
