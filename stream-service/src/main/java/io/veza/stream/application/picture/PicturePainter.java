package io.veza.stream.application.picture;

import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.picture.PictureSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Paints a small still picture anew, so that only pixels are left of what a stranger sent. */
@FunctionalInterface
public interface PicturePainter {

    /** Empty for what cannot be read, is too large to be unpacked, or not worth showing. */
    Optional<PictureSize> paint(Path source, ImageFormat format, Path file)
            throws IOException, InterruptedException;
}
