package io.veza.stream.application.podcast;

import io.veza.stream.application.playlist.ArtistNames;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.track.Track;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says.
 *
 * @param owner empty: nobody knows what they are called, or not now
 * @param cover key of the show's; empty: none
 * @param more whether another page follows
 */
public record PublishedFeed(
        Show show,
        Optional<ArtistNames.Name> owner,
        Optional<String> cover,
        int page,
        boolean more,
        List<Item> items) {

    /**
     * @param sound where it is downloaded, relative to the site
     * @param bytes of that
     */
    public record Item(Episode episode, Track track, String sound, long bytes) {}
}
