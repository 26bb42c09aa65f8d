package io.veza.user.application.takeout;

import io.smallrye.mutiny.Multi;
import io.veza.platform.kernel.Piece;
import io.veza.user.domain.takeout.TakeoutStep;

/** Services that hold something of a person. */
@FunctionalInterface
public interface Sources {

    /**
     * All of it, no faster than it is taken.
     *
     * @param step whose turn it is; not {@link TakeoutStep#PACK}
     */
    Multi<Piece> read(TakeoutStep step, long account);
}
