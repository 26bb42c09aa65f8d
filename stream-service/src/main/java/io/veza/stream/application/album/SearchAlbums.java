package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.track.Artists;
import io.veza.stream.domain.album.AlbumMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds what is published by words that may be misspelt, the likest first. */
@ApplicationScoped
public class SearchAlbums {

    private static final int USUAL = 20;

    private final AlbumCatalogue catalogue;
    private final Artists artists;

    SearchAlbums(AlbumCatalogue catalogue, Artists artists) {
        this.catalogue = catalogue;
        this.artists = artists;
    }

    /**
     * @param limit 0: 20
     */
    public Uni<List<AlbumMatch>> handle(String words, int limit) {
        String sought = words.strip();
        return artists.named(sought)
                .chain(named -> catalogue.match(sought, named, limit == 0 ? USUAL : limit));
    }
}
