package io.veza.stream.adapter.tika;

import io.veza.stream.application.attachment.TypeDetector;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/**
 * Tika's table of first bytes alone: no parser of it is here, so nothing of a file is read but its
 * beginning, and its name is not asked.
 */
@ApplicationScoped
class TikaTypes implements TypeDetector {

    private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());

    @Override
    public String detect(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return tika.detect(in);
        }
    }
}
