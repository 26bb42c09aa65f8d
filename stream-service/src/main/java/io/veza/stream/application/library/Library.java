package io.veza.stream.application.library;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** All that is published, counted through. */
public interface Library {

    /** Somebody who has published something. */
    record ArtistCount(long artist, int releases, int tracks) {}

    /** What releases of one genre and tracks of it there are, as most artists write it. */
    record GenreCount(String name, int tracks, int releases) {}

    /**
     * An album, or a track that is on none.
     *
     * @param id of the album or the track
     */
    record ReleaseId(long id, boolean isAlbum) {}

    /**
     * In the order in which they came.
     *
     * @param only empty: all
     */
    Uni<List<ArtistCount>> artists(List<Long> only, Window window);

    Uni<List<ReleaseId>> releases(ReleaseFilter filter, Window window);

    /** By id. */
    Uni<List<Long>> tracks(SongFilter filter, Window window);

    /** The most used first. */
    Uni<List<GenreCount>> genres();

    Uni<Integer> size();

    /** How many to leave out, and how many to list then. */
    record Window(int offset, int limit) {

        /**
         * @param limit 0: as many as usual
         */
        public static Window of(int offset, int limit, int usual) {
            return new Window(offset, limit == 0 ? usual : limit);
        }
    }
}
