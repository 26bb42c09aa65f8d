package io.veza.stream.application.picture;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.picture.PictureKey;
import io.veza.stream.domain.picture.WantedPicture;
import java.util.Optional;

/** Pictures that previews wait for; each is one process's at a time. */
public interface WantedPictures {

    /** The next one, kept from the others for a while. */
    Uni<Optional<WantedPicture>> claim();

    /** What came of the same address not long ago. */
    Uni<Optional<Sighting>> recall(String address);

    /**
     * Ends the search, and says what was found, unless nobody waits any more.
     *
     * @param key opens it
     */
    Uni<Void> settle(WantedPicture wanted, Sighting sighting, PictureKey key);
}
