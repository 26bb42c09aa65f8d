package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;

/** Who has blocked whom, as far as it has been told here. */
@FunctionalInterface
public interface Blocks {

    /** Whichever of the two has blocked the other. */
    Uni<Boolean> between(long one, long other);
}
