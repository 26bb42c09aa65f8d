package io.veza.stream.application.encode;

import io.veza.stream.domain.probe.Probe;
import java.io.IOException;
import java.nio.file.Path;

/** Reads what a file says about itself. Throws {@code EncodingRefused} for what is not music. */
@FunctionalInterface
public interface Prober {

    Probe probe(Path source) throws IOException, InterruptedException;
}
