package io.veza.stream.application.portrait;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.attachment.TypeDetector;
import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.portrait.PortraitError;
import io.veza.stream.domain.portrait.PortraitKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes of an upload what may be shown of somebody, whatever it was said to be. Blocks. */
@ApplicationScoped
public class MakePortrait {

    private final TypeDetector types;
    private final PortraitPainter painter;

    public MakePortrait(TypeDetector types, PortraitPainter painter) {
        this.types = types;
        this.painter = painter;
    }

    /**
     * Refuses PORTRAIT_INVALID.
     *
     * @param folder gets what will be served
     */
    public void make(Path received, PortraitKind kind, Path folder)
            throws IOException, InterruptedException {
        Optional<ImageFormat> format = ImageFormat.of(types.detect(received));
        if (format.isEmpty() || !painter.paint(received, format.get(), kind, folder)) {
            throw new DomainException(
                    PortraitError.PORTRAIT_INVALID,
                    "Send a picture as JPEG, PNG, WebP or GIF that is not too large");
        }
    }
}
