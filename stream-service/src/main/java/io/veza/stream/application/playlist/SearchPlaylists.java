package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.playlist.PlaylistMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds public playlists by words that may be misspelt, the likest first. */
@ApplicationScoped
public class SearchPlaylists {

    private static final int USUAL = 20;

    private final PlaylistIndex index;

    SearchPlaylists(PlaylistIndex index) {
        this.index = index;
    }

    /**
     * @param limit 0: 20
     */
    public Uni<List<PlaylistMatch>> handle(String words, int limit) {
        return index.match(words.strip(), limit == 0 ? USUAL : limit);
    }
}
