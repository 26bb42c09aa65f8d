package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.album.AlbumMatch;
import io.veza.stream.domain.album.PublishingArtist;
import java.util.List;

/** What is published, gone through by words and by people. */
public interface AlbumCatalogue {

    /**
     * The likest first.
     *
     * @param artist whose albums match whatever they are called; 0: nobody's
     */
    Uni<List<AlbumMatch>> match(String words, long artist, int limit);

    /**
     * By account id.
     *
     * @param among only these; empty: all
     * @param after only ids above this
     */
    Uni<List<PublishingArtist>> artists(List<Long> among, long after, int limit);
}
