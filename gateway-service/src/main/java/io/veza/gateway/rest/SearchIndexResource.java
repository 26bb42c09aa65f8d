package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.GetIndexProgressRequest;
import io.veza.proto.chat.v1.IndexProgress;
import io.veza.proto.chat.v1.RebuildIndexRequest;
import io.veza.proto.chat.v1.SearchService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/search-index")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin", description = "For operators: admins only.")
class SearchIndexResource {

    private final SearchService search;

    SearchIndexResource(@GrpcClient("chat") SearchService search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "getSearchIndex",
            summary = "How far the index of messages is behind the rooms")
    public Uni<IndexProgress> progress() {
        return search.getIndexProgress(GetIndexProgressRequest.getDefaultInstance());
    }

    @POST
    @Path("/rebuild")
    @Operation(
            operationId = "rebuildSearchIndex",
            summary = "Index every message anew, in the background")
    public Uni<IndexProgress> rebuild() {
        return search.rebuildIndex(RebuildIndexRequest.getDefaultInstance());
    }
}
