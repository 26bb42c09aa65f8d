package io.veza.gateway.search;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchType;
import io.veza.proto.stream.v1.AlbumCatalogueService;
import io.veza.proto.stream.v1.AlbumMatch;
import io.veza.proto.stream.v1.SearchAlbumsRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Albums. */
@ApplicationScoped
class AlbumFinder implements Finder {

    private final AlbumCatalogueService albums;

    AlbumFinder(@GrpcClient("stream") AlbumCatalogueService albums) {
        this.albums = albums;
    }

    @Override
    public SearchType type() {
        return SearchType.ALBUM;
    }

    @Override
    public Uni<Found> find(SearchRequest request, String words) {
        SearchAlbumsRequest asked =
                SearchAlbumsRequest.newBuilder()
                        .setWords(words)
                        .setLimit(request.getLimit())
                        .build();
        return albums.searchAlbums(asked)
                .map(found ->
                        Found.of(found.getItemsList().stream().map(AlbumFinder::hit).toList()));
    }

    private static SearchHit hit(AlbumMatch match) {
        return SearchHit.newBuilder()
                .setType(SearchType.ALBUM)
                .setScore(match.getScore())
                .setAlbum(match.getAlbum())
                .build();
    }
}
