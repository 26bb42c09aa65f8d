package io.veza.stream.application.encode;

import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Loudness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** Makes renditions, all of an order in one go. Interrupting its thread ends it at once. */
@FunctionalInterface
public interface Encoder {

    /** In the order of the formats. */
    List<Rendition> encode(Order order, DoubleConsumer progress)
            throws IOException, InterruptedException;

    /**
     * @param workspace the files or folders named by the formats are written here
     * @param length how much sound is expected, for the progress
     * @param awaited whether people wait to hear it: then it goes before all else
     * @param label what is written into files that people save; null: nothing of it is saved
     */
    record Order(
            Path source,
            Probe probe,
            List<RenditionFormat> formats,
            Path workspace,
            Duration length,
            boolean awaited,
            @Nullable Label label) {}

    /** What a file says of itself when it is not beside us any more. */
    record Label(String title, String genre, Loudness loudness) {}
}
