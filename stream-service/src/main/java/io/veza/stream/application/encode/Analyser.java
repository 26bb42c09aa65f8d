package io.veza.stream.application.encode;

import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.track.Loudness;
import io.veza.stream.domain.waveform.Waveform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.DoubleConsumer;

/** Listens to a whole file once. */
@FunctionalInterface
public interface Analyser {

    Analysis analyse(Path source, Probe probe, DoubleConsumer progress)
            throws IOException, InterruptedException;

    /** What was heard. */
    record Analysis(Duration decoded, Loudness loudness, Waveform waveform) {}
}
