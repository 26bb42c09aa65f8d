package io.veza.stream.application.picture;

import io.veza.stream.domain.picture.StoredPicture;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for a picture.
 *
 * @param picture null: there is nothing to show
 */
public record Sighting(@Nullable StoredPicture picture) {

    static final Sighting NOTHING = new Sighting(null);
}
