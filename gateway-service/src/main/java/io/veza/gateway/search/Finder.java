package io.veza.gateway.search;

import io.smallrye.mutiny.Uni;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchType;
import java.util.List;

/** Finds things of one kind. */
interface Finder {

    SearchType type();

    /** Whether so many words could name such a thing. */
    default boolean takes(String words) {
        return !words.isEmpty();
    }

    /**
     * @param words of the query, without the filters that only messages know
     */
    Uni<Found> find(SearchRequest request, String words);

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
