package io.veza.gateway.search;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchType;
import io.veza.proto.stream.v1.PlaylistMatch;
import io.veza.proto.stream.v1.PlaylistSearchService;
import io.veza.proto.stream.v1.SearchPlaylistsRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Playlists. */
@ApplicationScoped
class PlaylistFinder implements Finder {

    private final PlaylistSearchService playlists;

    PlaylistFinder(@GrpcClient("stream") PlaylistSearchService playlists) {
        this.playlists = playlists;
    }

    @Override
    public SearchType type() {
        return SearchType.PLAYLIST;
    }

    @Override
    public Uni<Found> find(SearchRequest request, String words) {
        SearchPlaylistsRequest asked =
                SearchPlaylistsRequest.newBuilder()
                        .setWords(words)
                        .setLimit(request.getLimit())
                        .build();
        return playlists
                .searchPlaylists(asked)
                .map(found ->
                        Found.of(found.getItemsList().stream().map(PlaylistFinder::hit).toList()));
    }

    private static SearchHit hit(PlaylistMatch match) {
        return SearchHit.newBuilder()
                .setType(SearchType.PLAYLIST)
                .setScore(match.getScore())
                .setPlaylist(match.getPlaylist())
                .build();
    }
}
