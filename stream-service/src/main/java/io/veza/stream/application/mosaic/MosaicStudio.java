package io.veza.stream.application.mosaic;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.mosaic.Mosaic;

/** Where mosaics are made of the files of covers, and where they are kept. */
public interface MosaicStudio {

    /** Keeps it. Fails when a cover it is made of is gone. */
    Uni<Void> paint(Mosaic mosaic);

    Uni<Void> remove(Mosaic mosaic);
}
