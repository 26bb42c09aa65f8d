package io.veza.gateway.search;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.MessageHit;
import io.veza.proto.chat.v1.SearchMessagesRequest;
import io.veza.proto.chat.v1.SearchService;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchType;
import jakarta.enterprise.context.ApplicationScoped;

/** What was said. */
@ApplicationScoped
class MessageFinder implements Finder {

    private final SearchService messages;

    MessageFinder(@GrpcClient("chat") SearchService messages) {
        this.messages = messages;
    }

    @Override
    public SearchType type() {
        return SearchType.MESSAGE;
    }

    @Override
    public boolean takes(String words) {
        return true;
    }

    @Override
    public Uni<Found> find(SearchRequest request, String words) {
        SearchMessagesRequest asked =
                SearchMessagesRequest.newBuilder()
                        .setQuery(request.getQuery())
                        .setLimit(request.getLimit())
                        .setCursor(request.getCursor())
                        .build();
        return messages.searchMessages(asked)
                .map(found ->
                        new Found(
                                found.getItemsList().stream().map(MessageFinder::hit).toList(),
                                found.getNextCursor(),
                                found.getPartial()));
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
