package io.veza.stream.application.attachment;

import java.io.IOException;
import java.nio.file.Path;

/** Tells what a file is by what is in it, never by its name. */
@FunctionalInterface
public interface TypeDetector {

    /** A media type; {@code application/octet-stream} for what nobody knows. */
    String detect(Path file) throws IOException;
}
