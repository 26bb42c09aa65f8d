package io.veza.stream.application.picture;

import io.veza.platform.kernel.Sha256;
import io.veza.stream.application.attachment.TypeDetector;
import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.picture.PictureSize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes of what a stranger sent what may be shown, whatever it was said to be. Blocks. */
@ApplicationScoped
public class MakePicture {

    private final TypeDetector types;
    private final PicturePainter painter;

    public MakePicture(TypeDetector types, PicturePainter painter) {
        this.types = types;
        this.painter = painter;
    }

    /**
     * @param folder is the picture's
     */
    public Optional<Painting> make(byte[] fetched, Path folder)
            throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("fetched"), fetched);
        Path file = folder.resolve("painted");
        Optional<ImageFormat> format = ImageFormat.of(types.detect(source));
        Optional<PictureSize> size =
                format.isEmpty() ? Optional.empty() : painter.paint(source, format.get(), file);
        return size.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Painting(
                                folder,
                                file,
                                Sha256.hex(Files.readAllBytes(file)),
                                Files.size(file),
                                size.get()));
    }
}
