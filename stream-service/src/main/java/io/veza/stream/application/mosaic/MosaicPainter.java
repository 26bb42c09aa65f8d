package io.veza.stream.application.mosaic;

import io.veza.stream.domain.painting.Frame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Paints one picture of several. Blocks. */
@FunctionalInterface
public interface MosaicPainter {

    /**
     * @param parts four, or one
     */
    void paint(List<Path> parts, List<Frame> frames, Path folder)
            throws IOException, InterruptedException;
}
