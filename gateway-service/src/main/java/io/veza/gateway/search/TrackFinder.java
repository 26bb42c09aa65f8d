package io.veza.gateway.search;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchType;
import io.veza.proto.stream.v1.SearchTracksRequest;
import io.veza.proto.stream.v1.TrackMatch;
import io.veza.proto.stream.v1.TrackSearchService;
import jakarta.enterprise.context.ApplicationScoped;

/** Music. */
@ApplicationScoped
class TrackFinder implements Finder {

    private final TrackSearchService tracks;

    TrackFinder(@GrpcClient("stream") TrackSearchService tracks) {
        this.tracks = tracks;
    }

    @Override
    public SearchType type() {
        return SearchType.TRACK;
    }

    @Override
    public Uni<Found> find(SearchRequest request, String words) {
        SearchTracksRequest asked =
                SearchTracksRequest.newBuilder()
                        .setWords(words)
                        .setLimit(request.getLimit())
                        .build();
        return tracks.searchTracks(asked)
                .map(found ->
                        Found.of(found.getItemsList().stream().map(TrackFinder::hit).toList()));
    }

    private static SearchHit hit(TrackMatch match) {
        return SearchHit.newBuilder()
                .setType(SearchType.TRACK)
                .setScore(match.getScore())
                .setTrack(match.getTrack())
                .build();
    }
}
