package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.SearchTracksRequest;
import io.veza.proto.stream.v1.SearchTracksResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackSearchService;
import io.veza.stream.application.track.SearchTracks;
import io.veza.stream.domain.track.TrackMatch;
import java.util.List;
import java.util.stream.IntStream;

/** Serves {@code veza.stream.v1.TrackSearchService}. */
@GrpcService
class TrackSearchGrpcService implements TrackSearchService {

    private final SearchTracks searchTracks;
    private final TrackViews views;

    TrackSearchGrpcService(SearchTracks searchTracks, TrackViews views) {
        this.searchTracks = searchTracks;
        this.views = views;
    }

    @Override
    public Uni<SearchTracksResponse> searchTracks(SearchTracksRequest request) {
        return searchTracks
                .handle(request.getWords(), request.getLimit())
                .chain(found ->
                        views.of(found.stream().map(TrackMatch::track).toList())
                                .map(tracks -> toResponse(found, tracks)));
    }

    private static SearchTracksResponse toResponse(List<TrackMatch> found, List<Track> tracks) {
        SearchTracksResponse.Builder response = SearchTracksResponse.newBuilder();
        IntStream.range(0, tracks.size())
                .forEach(i ->
                        response.addItemsBuilder()
                                .setTrack(tracks.get(i))
                                .setScore(found.get(i).score()));
        return response.build();
    }
}
