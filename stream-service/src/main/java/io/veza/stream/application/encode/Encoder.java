package io.veza.stream.application.encode;

import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.DoubleConsumer;

/** Makes one rendition. Interrupting its thread ends it at once. */
@FunctionalInterface
public interface Encoder {

    Rendition encode(Order order, DoubleConsumer progress) throws IOException, InterruptedException;

    /**
     * @param workspace the file or folder named by the format is written here
     * @param length how much sound is expected, for the progress
     */
    record Order(
            Path source, Probe probe, RenditionFormat format, Path workspace, Duration length) {}
}
