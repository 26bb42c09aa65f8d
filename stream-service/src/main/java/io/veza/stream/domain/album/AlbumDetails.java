package io.veza.stream.domain.album;

import io.veza.stream.domain.track.Visibility;
import java.util.Objects;

/**
 * What the artist says about an album.
 *
 * @param label who publishes it; empty: nobody else
 */
public record AlbumDetails(
        String title,
        String description,
        AlbumKind kind,
        String genre,
        ReleaseDate released,
        Upc upc,
        String label,
        Visibility visibility) {

    public AlbumDetails {
        title = title.strip();
        description = description.strip();
        Objects.requireNonNull(kind, "kind");
        genre = genre.strip();
        Objects.requireNonNull(released, "released");
        Objects.requireNonNull(upc, "upc");
        label = label.strip();
        Objects.requireNonNull(visibility, "visibility");
    }
}
