package io.veza.stream.domain.media;

import java.time.Instant;

/**
 * One thing that is kept on a shelf.
 *
 * @param name below the shelf
 * @param touchedAt when it was last written to
 */
public record Holding(Shelf shelf, String name, Instant touchedAt) {

    public String key() {
        return shelf.folder() + "/" + name;
    }
}
