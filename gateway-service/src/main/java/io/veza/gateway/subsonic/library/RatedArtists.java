package io.veza.gateway.subsonic.library;

import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.subsonic.v1.Artist;
import io.veza.proto.subsonic.v1.FolderOfArtist;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Artists, and what is thought of them. */
record RatedArtists(List<LibraryArtist> artists, Esteems esteems) {

    RatedArtists {
        artists = List.copyOf(artists);
    }

    List<Artist> tags() {
        return artists.stream().map(ArtistView::of).map(esteems::on).toList();
    }

    List<FolderOfArtist> folders() {
        return artists.stream().map(ArtistView::folder).map(esteems::on).toList();
    }

    /** By the letters their names begin with. */
    List<Map.Entry<String, RatedArtists>> letters() {
        SequencedMap<String, List<LibraryArtist>> letters = Letters.of(artists);
        return letters.sequencedEntrySet().stream()
                .map(letter ->
                        Map.entry(letter.getKey(), new RatedArtists(letter.getValue(), esteems)))
                .toList();
    }
}
