package io.veza.user.application.takeout;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Piece;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutKey;
import java.util.Optional;

/** Where it lies, encrypted, what is collected and what it was packed into. */
public interface Archives {

    /** What this step collects, in place of what it may have collected before. */
    Uni<Part> begin(Takeout takeout, TakeoutKey key);

    /**
     * All parts into one archive.
     *
     * @param name of the archive, unlike all others
     * @return its size; empty: parts are missing
     */
    Uni<Optional<Long>> pack(Takeout takeout, TakeoutKey parts, String name, TakeoutKey key);

    /** Whether the key is the archive's. */
    Uni<Boolean> opens(String name, TakeoutKey key);

    /**
     * No faster than it is taken.
     *
     * @param offset in bytes
     * @param length in bytes
     */
    Multi<byte[]> read(String name, TakeoutKey key, long offset, long length);

    Uni<Void> removeParts(long takeout);

    /** An archive whose key nobody will have. */
    Uni<Void> discard(String name);

    /** With parts that may be left. */
    Uni<Void> remove(long takeout);

    /** Closed, it is whole; else it is none. */
    interface Part {

        Uni<Void> write(Piece piece);

        Uni<Void> close();

        Uni<Void> discard();
    }
}
