package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistSearchService;
import io.veza.proto.stream.v1.SearchPlaylistsRequest;
import io.veza.proto.stream.v1.SearchPlaylistsResponse;
import io.veza.stream.application.playlist.SearchPlaylists;
import io.veza.stream.domain.playlist.PlaylistMatch;
import java.util.List;
import java.util.stream.IntStream;

/** Serves {@code veza.stream.v1.PlaylistSearchService}. */
@GrpcService
class PlaylistSearchGrpcService implements PlaylistSearchService {

    private final SearchPlaylists searchPlaylists;
    private final PlaylistViews views;
    private final Caller caller;

    PlaylistSearchGrpcService(SearchPlaylists searchPlaylists, PlaylistViews views, Caller caller) {
        this.searchPlaylists = searchPlaylists;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<SearchPlaylistsResponse> searchPlaylists(SearchPlaylistsRequest request) {
        return searchPlaylists
                .handle(request.getWords(), request.getLimit())
                .chain(found ->
                        views.of(
                                        found.stream().map(PlaylistMatch::playlist).toList(),
                                        caller.find())
                                .map(playlists -> toResponse(found, playlists)));
    }

    private static SearchPlaylistsResponse toResponse(
            List<PlaylistMatch> found, List<Playlist> playlists) {
        SearchPlaylistsResponse.Builder response = SearchPlaylistsResponse.newBuilder();
        IntStream.range(0, playlists.size())
                .forEach(i ->
                        response.addItemsBuilder()
                                .setPlaylist(playlists.get(i))
                                .setScore(found.get(i).score()));
        return response.build();
    }
}
