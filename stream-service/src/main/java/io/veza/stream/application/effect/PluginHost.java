package io.veza.stream.application.effect;

import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Excerpt;
import io.veza.stream.domain.effect.Plugin;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;

/** What makes effects, here or on another machine. */
public interface PluginHost {

    /** None: it does not work. */
    List<Plugin> plugins();

    /** What it is, for people. */
    String backend();

    /** How long what comes out is. */
    Duration length(Chain chain, Excerpt part, Duration whole);

    /** Blocks. Interrupting its thread ends it at once. */
    void render(Order order, DoubleConsumer progress) throws IOException, InterruptedException;

    /**
     * What is to be rendered.
     *
     * @param whole how long all of the source is
     * @param loudness of the whole, in LUFS: it is a part to be heard once, and somebody waits;
     *     empty: it becomes a file to be kept
     */
    record Order(
            Path source,
            Chain chain,
            Excerpt part,
            Duration whole,
            OptionalDouble loudness,
            Path target) {

        public boolean isBrief() {
            return loudness.isPresent();
        }
    }
}
