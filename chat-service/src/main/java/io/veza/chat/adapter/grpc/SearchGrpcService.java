package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.search.RebuildIndex;
import io.veza.chat.application.search.SearchMessages;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.GetIndexProgressRequest;
import io.veza.proto.chat.v1.IndexProgress;
import io.veza.proto.chat.v1.RebuildIndexRequest;
import io.veza.proto.chat.v1.SearchMessagesRequest;
import io.veza.proto.chat.v1.SearchMessagesResponse;
import io.veza.proto.chat.v1.SearchService;

/** Finding what was said. */
@GrpcService
class SearchGrpcService implements SearchService {

    private final Caller caller;
    private final SearchMessages searchMessages;
    private final RebuildIndex rebuildIndex;

    SearchGrpcService(Caller caller, SearchMessages searchMessages, RebuildIndex rebuildIndex) {
        this.caller = caller;
        this.searchMessages = searchMessages;
        this.rebuildIndex = rebuildIndex;
    }

    @Override
    public Uni<SearchMessagesResponse> searchMessages(SearchMessagesRequest request) {
        return searchMessages
                .handle(SearchHits.query(caller.principal().user(), request))
                .map(SearchHits::page);
    }

    @Override
    public Uni<IndexProgress> rebuildIndex(RebuildIndexRequest request) {
        return rebuildIndex.handle().map(SearchHits::progress);
    }

    @Override
    public Uni<IndexProgress> getIndexProgress(GetIndexProgressRequest request) {
        return rebuildIndex.progress().map(SearchHits::progress);
    }
}
