package io.veza.gateway.rest;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.search.Search;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "Finding what is there.")
class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "What matches, best first; filters are written into the query")
    public Uni<SearchResponse> search(SearchRequest request) {
        return search.handle(request);
    }
}
