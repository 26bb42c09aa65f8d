package io.veza.stream.application.picture;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Where pictures are painted, and where they are kept. */
public interface PaintingRoom {

    /** Empty for what is no picture, or none that is shown here. */
    Uni<Optional<Painting>> paint(byte[] fetched);

    /** Keeps it under this id, unless that is there. */
    Uni<Void> keep(Painting painting, long id);

    /** Nothing is left of it but what was kept. */
    Uni<Void> discard(Painting painting);

    Uni<Void> remove(long id);
}
