package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.stream.v1.ListReleasesRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Releases by the names of their artists. How many each has is known, so only those are asked for
 * whose releases a page shows.
 */
@ApplicationScoped
class ArtistOrder {

    private final ArtistBook artists;
    private final Library library;

    ArtistOrder(ArtistBook artists, Library library) {
        this.artists = artists;
        this.library = library;
    }

    Uni<List<Published>> find(AlbumLists.Part part) {
        return artists.all()
                .map(all -> request(all, part))
                .chain(request ->
                        request.getArtistsCount() == 0
                                ? Uni.createFrom().item(List.of())
                                : library.releases(request));
    }

    static ListReleasesRequest request(List<LibraryArtist> artists, AlbumLists.Part part) {
        ListReleasesRequest.Builder request =
                ListReleasesRequest.newBuilder()
                        .setOrder(ListReleasesRequest.Order.ARTIST)
                        .setLimit(part.size());
        int before = 0;
        for (LibraryArtist artist : artists) {
            int behind = before + artist.getReleases();
            if (request.getArtistsCount() == 0 && behind > part.offset()) {
                request.setOffset(part.offset() - before);
            }
            if (behind > part.offset() && before < part.offset() + part.size()) {
                request.addArtists(artist.getArtist().getId());
            }
            before = behind;
        }
        return request.build();
    }
}
