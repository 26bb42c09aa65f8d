package io.veza.stream.application.library;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** The tracks of all releases. */
@ApplicationScoped
public class ListLibraryTracks {

    private static final int USUAL = 50;

    private final Library library;
    private final PlaylistTracks tracks;

    ListLibraryTracks(Library library, PlaylistTracks tracks) {
        this.library = library;
        this.tracks = tracks;
    }

    /**
     * @param limit 0: 50
     */
    public Uni<List<Track>> handle(SongFilter filter, int offset, int limit) {
        return library.tracks(filter, Library.Window.of(offset, limit, USUAL))
                .chain(ids ->
                        tracks.find(ids)
                                .map(known ->
                                        ids.stream()
                                                .map(known::get)
                                                .filter(Objects::nonNull)
                                                .toList()));
    }
}
