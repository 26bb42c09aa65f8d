package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.painting.Painting;

/** Paints what was fetched, so that it can be shown. */
@FunctionalInterface
public interface CoverPainter {

    /** Refuses what cannot be painted as the painting says, and leaves nothing of it. */
    Uni<Void> paint(byte[] picture, Painting painting);
}
