package io.veza.gateway.podcast;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.ListShowCategoriesRequest;
import io.veza.proto.stream.v1.ListShowCategoriesResponse;
import io.veza.proto.stream.v1.PodcastService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/show-categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "podcasts")
class ShowCategoryResource {

    private final PodcastService podcasts;

    ShowCategoryResource(@GrpcClient("stream") PodcastService podcasts) {
        this.podcasts = podcasts;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listShowCategories",
            summary = "What podcasts can be about, in the words directories know")
    public Uni<ListShowCategoriesResponse> list(ListShowCategoriesRequest request) {
        return podcasts.listShowCategories(request);
    }
}
