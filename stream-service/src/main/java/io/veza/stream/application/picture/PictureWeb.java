package io.veza.stream.application.picture;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The pictures of the web, as far as they may be fetched from here. */
@FunctionalInterface
public interface PictureWeb {

    /** Empty for what cannot, or must not, be fetched. */
    Uni<Optional<byte[]>> fetch(String address);
}
