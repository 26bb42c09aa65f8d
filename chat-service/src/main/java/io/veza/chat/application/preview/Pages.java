package io.veza.chat.application.preview;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The pages of the web, as far as they may be looked at from here. */
@FunctionalInterface
public interface Pages {

    /** Empty for what cannot, or must not, be looked at, and for what says nothing. */
    Uni<Optional<Page>> look(String address);
}
