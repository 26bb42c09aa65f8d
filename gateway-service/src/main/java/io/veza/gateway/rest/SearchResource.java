package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.MessageHit;
import io.veza.proto.chat.v1.SearchMessagesRequest;
import io.veza.proto.chat.v1.SearchMessagesResponse;
import io.veza.proto.chat.v1.SearchService;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchResponse;
import io.veza.proto.edge.v1.SearchType;
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

    private final SearchService messages;

    SearchResource(@GrpcClient("chat") SearchService messages) {
        this.messages = messages;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "What matches, best first; filters are written into the query")
    public Uni<SearchResponse> search(SearchRequest request) {
        SearchMessagesRequest asked =
                SearchMessagesRequest.newBuilder()
                        .setQuery(request.getQuery())
                        .setLimit(request.getLimit())
                        .setCursor(request.getCursor())
                        .build();
        return messages.searchMessages(asked).map(SearchResource::answer);
    }

    private static SearchResponse answer(SearchMessagesResponse found) {
        SearchResponse.Builder answer =
                SearchResponse.newBuilder()
                        .addAllItems(
                                found.getItemsList().stream().map(SearchResource::hit).toList())
                        .setPartial(found.getPartial());
        if (found.hasNextCursor()) {
            answer.setNextCursor(found.getNextCursor());
        }
        return answer.build();
    }

    private static SearchHit hit(MessageHit hit) {
        return SearchHit.newBuilder()
                .setType(SearchType.MESSAGE)
                .setScore(hit.getScore())
                .setMessage(hit.getMessage())
                .setRoomName(hit.getRoomName())
                .addAllHighlights(hit.getHighlightsList())
                .build();
    }
}
