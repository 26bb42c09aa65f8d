package io.veza.stream.application.album;

import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumTrack;
import io.veza.stream.domain.track.Track;
import java.util.List;

/**
 * An album as somebody sees it.
 *
 * @param heard what they may hear of it, in its order
 */
public record AlbumView(Album album, List<Heard> heard) {

    public record Heard(AlbumTrack place, Track track) {}
}
