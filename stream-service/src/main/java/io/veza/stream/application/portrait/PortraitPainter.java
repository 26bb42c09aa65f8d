package io.veza.stream.application.portrait;

import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.portrait.PortraitKind;
import java.io.IOException;
import java.nio.file.Path;

/** Paints the middle of an image anew in each size, so that only pixels are left of it. */
@FunctionalInterface
public interface PortraitPainter {

    /** False for what cannot be read, or is too large to be unpacked. */
    boolean paint(Path source, ImageFormat format, PortraitKind kind, Path folder)
            throws IOException, InterruptedException;
}
