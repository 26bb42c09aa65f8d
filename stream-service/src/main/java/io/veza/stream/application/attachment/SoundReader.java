package io.veza.stream.application.attachment;

import io.veza.stream.domain.attachment.Sound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Listens to an audio file once. */
@FunctionalInterface
public interface SoundReader {

    /**
     * Leaves a preview in the folder when browsers do not play the file as it is; empty for what is
     * no sound, or more than that.
     */
    Optional<Sound> read(Path source, Path folder) throws IOException, InterruptedException;
}
