package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.Analyser;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.waveform.WaveformBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/** One pass over the file that measures loudness, length and peaks at once. */
@ApplicationScoped
class FfmpegAnalyser implements Analyser {

    static final int RATE = 8000;
    private static final int BUFFER = 64 * 1024;
    private static final int NANOS_PER_SAMPLE = 1_000_000_000 / RATE;
    private static final Duration GUESS = Duration.ofMinutes(4);

    private final Ffmpeg ffmpeg;

    FfmpegAnalyser(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @Override
    public Analysis analyse(Path source, Probe probe, DoubleConsumer progress)
            throws IOException, InterruptedException {
        WaveformBuilder waveform = new WaveformBuilder(RATE);
        LoudnessSummary summary = new LoudnessSummary();
        double expected = probe.stated().orElse(GUESS).toSeconds() * (double) RATE + 1;
        Output output =
                new Output(
                        in ->
                                readSamples(
                                        in,
                                        waveform,
                                        samples -> progress.accept(samples / expected)),
                        summary::accept);
        try {
            ffmpeg.listen(arguments(source, probe), output);
        } catch (ProcessFailed failure) {
            throw failure.orRefusal();
        }
        Duration decoded = Duration.ofNanos(waveform.samples() * NANOS_PER_SAMPLE);
        return new Analysis(decoded, summary.toLoudness(), waveform.build());
    }

    private static List<String> arguments(Path source, Probe probe) {
        List<String> arguments = new ArrayList<>(List.of("-v", "info", "-nostats"));
        arguments.addAll(Input.sound(source, probe));
        arguments.addAll(
                List.of(
                        "-af",
                        Input.mix(probe.signal())
                                + ",ebur128=peak=true:framelog=verbose,aresample="
                                + RATE,
                        "-ac",
                        "1",
                        "-f",
                        "s16le",
                        "pipe:1"));
        return arguments;
    }

    static void readSamples(InputStream in, WaveformBuilder waveform, DoubleConsumer progress)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        int length = in.readNBytes(buffer, 0, BUFFER);
        while (length > 0) {
            for (int i = 0; i + 1 < length; i += 2) {
                waveform.add((short) (buffer[i] & 0xFF | buffer[i + 1] << 8));
            }
            progress.accept(waveform.samples());
            length = in.readNBytes(buffer, 0, BUFFER);
        }
    }
}
