package io.veza.stream.application.attachment;

import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.Content;
import io.veza.stream.domain.attachment.ImageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Makes of an upload what may be shown. Whatever is not surely an image or sound is a file, and
 * nobody opens it here. Blocks.
 */
@ApplicationScoped
public class MakeContent {

    private static final Set<String> PERHAPS_SOUND =
            Set.of("application/ogg", "application/mp4", "application/x-matroska");

    private final TypeDetector types;
    private final ImagePainter painter;
    private final SoundReader sounds;

    public MakeContent(TypeDetector types, ImagePainter painter, SoundReader sounds) {
        this.types = types;
        this.painter = painter;
        this.sounds = sounds;
    }

    /**
     * @param received is gone afterwards, unless it was painted anew
     * @param folder gets what will be served
     */
    public Content make(Path received, Path folder) throws IOException, InterruptedException {
        String type = types.detect(received);
        long bytes = Files.size(received);
        Optional<ImageFormat> image = ImageFormat.of(type);
        Optional<Content> shown =
                image.isPresent()
                        ? paint(received, image.get(), folder)
                        : listen(received, type, folder);
        if (shown.isEmpty() || shown.get().kind() != Content.Kind.IMAGE) {
            Files.move(received, folder.resolve(Attachment.FILE));
        }
        return shown.orElseGet(() -> Content.file(type, bytes));
    }

    private Optional<Content> paint(Path received, ImageFormat format, Path folder)
            throws IOException, InterruptedException {
        long bytes = Files.size(received);
        return painter.paint(received, format, folder)
                .map(done -> Content.image(format, bytes, done.width(), done.height()));
    }

    private Optional<Content> listen(Path received, String type, Path folder)
            throws IOException, InterruptedException {
        if (!type.startsWith("audio/")
                && !type.startsWith("video/")
                && !PERHAPS_SOUND.contains(type)) {
            return Optional.empty();
        }
        long bytes = Files.size(received);
        return sounds.read(received, folder).map(sound -> Content.audio(sound, type, bytes));
    }
}
