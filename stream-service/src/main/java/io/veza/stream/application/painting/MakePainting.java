package io.veza.stream.application.painting;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.attachment.TypeDetector;
import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.painting.Painting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes of an upload what may be shown, whatever it was said to be. Blocks. */
@ApplicationScoped
public class MakePainting {

    private final TypeDetector types;
    private final PaintingPainter painter;

    public MakePainting(TypeDetector types, PaintingPainter painter) {
        this.types = types;
        this.painter = painter;
    }

    /**
     * Refuses what cannot be painted as the painting says.
     *
     * @param folder gets what will be served
     */
    public void make(Path received, Painting painting, Path folder)
            throws IOException, InterruptedException {
        Optional<ImageFormat> format = ImageFormat.of(types.detect(received));
        if (format.isEmpty() || !painter.paint(received, format.get(), painting.frames(), folder)) {
            throw new DomainException(painting.invalid(), painting.wanted());
        }
    }
}
