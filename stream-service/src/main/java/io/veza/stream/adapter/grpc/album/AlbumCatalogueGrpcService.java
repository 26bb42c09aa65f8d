package io.veza.stream.adapter.grpc.album;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumCatalogueService;
import io.veza.proto.stream.v1.BatchGetAlbumsRequest;
import io.veza.proto.stream.v1.BatchGetAlbumsResponse;
import io.veza.proto.stream.v1.ListAlbumArtistsRequest;
import io.veza.proto.stream.v1.ListAlbumArtistsResponse;
import io.veza.proto.stream.v1.SearchAlbumsRequest;
import io.veza.proto.stream.v1.SearchAlbumsResponse;
import io.veza.stream.application.album.FindAlbums;
import io.veza.stream.application.album.ListAlbumArtists;
import io.veza.stream.application.album.SearchAlbums;
import io.veza.stream.domain.album.AlbumMatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Serves {@code veza.stream.v1.AlbumCatalogueService}. */
@GrpcService
class AlbumCatalogueGrpcService implements AlbumCatalogueService {

    private final SearchAlbums searchAlbums;
    private final FindAlbums findAlbums;
    private final ListAlbumArtists listArtists;
    private final AlbumViews views;
    private final AlbumArtistViews artistViews;
    private final Caller caller;

    AlbumCatalogueGrpcService(
            SearchAlbums searchAlbums,
            FindAlbums findAlbums,
            ListAlbumArtists listArtists,
            AlbumViews views,
            AlbumArtistViews artistViews,
            Caller caller) {
        this.searchAlbums = searchAlbums;
        this.findAlbums = findAlbums;
        this.listArtists = listArtists;
        this.views = views;
        this.artistViews = artistViews;
        this.caller = caller;
    }

    @Override
    public Uni<SearchAlbumsResponse> searchAlbums(SearchAlbumsRequest request) {
        Optional<Principal> person = caller.find();
        return searchAlbums
                .handle(request.getWords(), request.getLimit())
                .chain(found ->
                        views.of(found.stream().map(AlbumMatch::album).toList(), person)
                                .map(albums -> toResponse(found, albums)));
    }

    private static SearchAlbumsResponse toResponse(List<AlbumMatch> found, List<Album> albums) {
        SearchAlbumsResponse.Builder response = SearchAlbumsResponse.newBuilder();
        IntStream.range(0, albums.size())
                .forEach(i ->
                        response.addItemsBuilder()
                                .setAlbum(albums.get(i))
                                .setScore(found.get(i).score()));
        return response.build();
    }

    @Override
    public Uni<BatchGetAlbumsResponse> batchGetAlbums(BatchGetAlbumsRequest request) {
        Optional<Principal> person = caller.find();
        return findAlbums
                .handle(request.getAlbumsList(), person)
                .chain(found -> views.of(found, person))
                .map(albums -> BatchGetAlbumsResponse.newBuilder().addAllItems(albums).build());
    }

    @Override
    public Uni<ListAlbumArtistsResponse> listAlbumArtists(ListAlbumArtistsRequest request) {
        return listArtists
                .handle(
                        request.getArtistsList(),
                        PageRequest.of(request.getLimit(), request.getCursor()))
                .chain(artistViews::of);
    }
}
