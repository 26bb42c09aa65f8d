package io.veza.chat.adapter.grpc;

import io.veza.chat.application.search.Hit;
import io.veza.chat.application.search.SearchBacklog.Progress;
import io.veza.chat.application.search.SearchMessages;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.chat.v1.Highlight;
import io.veza.proto.chat.v1.IndexProgress;
import io.veza.proto.chat.v1.MessageHit;
import io.veza.proto.chat.v1.SearchMessagesRequest;
import io.veza.proto.chat.v1.SearchMessagesResponse;

/** What was looked for and found, between protobuf and the use case. */
final class SearchHits {

    private SearchHits() {}

    static SearchMessages.Query query(long user, SearchMessagesRequest request) {
        return new SearchMessages.Query(
                user, request.getQuery(), PageRequest.of(request.getLimit(), request.getCursor()));
    }

    static SearchMessagesResponse page(SearchMessages.Found found) {
        SearchMessagesResponse.Builder response =
                SearchMessagesResponse.newBuilder()
                        .addAllItems(found.hits().stream().map(SearchHits::hit).toList())
                        .setPartial(found.partial());
        if (found.nextCursor() != null) {
            response.setNextCursor(found.nextCursor());
        }
        return response.build();
    }

    static IndexProgress progress(Progress progress) {
        return IndexProgress.newBuilder()
                .setDone(progress.done())
                .setTotal(progress.total())
                .setRoomsWaiting(progress.roomsWaiting())
                .build();
    }

    private static MessageHit hit(Hit hit) {
        MessageHit.Builder builder =
                MessageHit.newBuilder()
                        .setMessage(MessageMessages.message(hit.message()))
                        .setRoomName(hit.roomName())
                        .setScore(hit.score());
        hit.highlights()
                .forEach(part ->
                        builder.addHighlights(
                                Highlight.newBuilder().setStart(part.start()).setEnd(part.end())));
        return builder.build();
    }
}
