package io.veza.stream.application.encode;

import io.veza.stream.domain.probe.Probe;
import java.io.IOException;
import java.nio.file.Path;

/** Paints the picture inside an audio file anew: what was uploaded is never served as it came. */
@FunctionalInterface
public interface CoverReader {

    /** Whether there was a picture that could be read; a broken one harms nobody. */
    boolean read(Path source, Probe probe, Path jpeg) throws IOException, InterruptedException;
}
