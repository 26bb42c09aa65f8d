package io.veza.gateway.search;

import io.smallrye.mutiny.Uni;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchType;
import java.util.List;

/** Finds things of one kind. */
interface Finder {

    SearchType type();

    Uni<Found> find(SearchRequest request);

    /**
     * @param hits the best first
     * @param nextCursor where more begins; empty: that is all
     * @param partial not everything could be looked through
     */
    record Found(List<SearchHit> hits, String nextCursor, boolean partial) {

        static final Found NOTHING = of(List.of());

        static Found of(List<SearchHit> hits) {
            return new Found(hits, "", false);
        }
    }
}
