package io.veza.stream.application.painting;

import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.painting.Frame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Paints the middle of an image anew in each size, so that only pixels are left of it. */
@FunctionalInterface
public interface PaintingPainter {

    /** False for what cannot be read, or is too large to be unpacked. */
    boolean paint(Path source, ImageFormat format, List<Frame> frames, Path folder)
            throws IOException, InterruptedException;
}
