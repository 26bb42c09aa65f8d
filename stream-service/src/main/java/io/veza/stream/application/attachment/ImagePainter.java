package io.veza.stream.application.attachment;

import io.veza.stream.domain.attachment.ImageFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Paints an image anew, so that only pixels are left of it: no places, names or programs that hide
 * beside them.
 */
@FunctionalInterface
public interface ImagePainter {

    /**
     * Leaves the image and a small still of it in the folder; empty for what cannot be read.
     * Refuses what is too large with IMAGE_TOO_LARGE before it is unpacked.
     */
    Optional<Painted> paint(Path source, ImageFormat format, Path folder)
            throws IOException, InterruptedException;

    /** Its size in pixels, the right way up. */
    record Painted(int width, int height) {}
}
