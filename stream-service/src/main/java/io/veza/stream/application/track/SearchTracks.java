package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.track.TrackMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds what is published by words that may be misspelt, the likest first. */
@ApplicationScoped
public class SearchTracks {

    private static final int USUAL = 20;

    private final TrackIndex index;
    private final Artists artists;

    SearchTracks(TrackIndex index, Artists artists) {
        this.index = index;
        this.artists = artists;
    }

    /**
     * @param limit 0: 20
     */
    public Uni<List<TrackMatch>> handle(String words, int limit) {
        String sought = words.strip();
        return artists.named(sought)
                .chain(named -> index.match(sought, named, limit == 0 ? USUAL : limit));
    }
}
