package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;

/** The originals on the disk. */
@FunctionalInterface
public interface OriginalFiles {

    /**
     * Lets both tracks keep one copy; whichever goes first leaves it to the other.
     *
     * @return false: there is none of the other
     */
    Uni<Boolean> share(long track, long other);
}
