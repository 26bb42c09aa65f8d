package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.attachment.SoundReader;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.BrowserSound;
import io.veza.stream.domain.attachment.Sound;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.track.EncodingRefused;
import io.veza.stream.domain.waveform.WaveformBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Draws the waveform of an attached sound, and codes what browsers do not play. */
@ApplicationScoped
class FfmpegSounds implements SoundReader {

    private static final Logger LOG = Logger.getLogger(FfmpegSounds.class);
    private static final int LEVELS = 256;
    private static final long MILLIS = 1000;

    private final Ffmpeg ffmpeg;
    private final FfprobeProber prober;

    FfmpegSounds(Ffmpeg ffmpeg, FfprobeProber prober) {
        this.ffmpeg = ffmpeg;
        this.prober = prober;
    }

    @Override
    public Optional<Sound> read(Path source, Path folder) throws IOException, InterruptedException {
        try {
            Probe probe = prober.probe(source);
            return probe.film() ? Optional.empty() : Optional.of(listen(source, probe, folder));
        } catch (ProcessFailed | EncodingRefused unreadable) {
            LOG.infof("A sound that cannot be read: %s", unreadable.getMessage());
            return Optional.empty();
        }
    }

    private Sound listen(Path source, Probe probe, Path folder)
            throws IOException, InterruptedException {
        WaveformBuilder waveform = new WaveformBuilder(FfmpegAnalyser.RATE);
        ffmpeg.encodeBriefly(
                samples(source, probe),
                new Output(in -> FfmpegAnalyser.readSamples(in, waveform, done -> {}), line -> {}));
        String playedAs = BrowserSound.type(probe);
        if (playedAs.isEmpty()) {
            Path preview = folder.resolve(Attachment.PREVIEW);
            ffmpeg.encodeBriefly(mp3(source, probe, preview), Output.ofLines(line -> {}));
        }
        long millis = waveform.samples() * MILLIS / FfmpegAnalyser.RATE;
        return new Sound((int) millis, waveform.build().levels(LEVELS), playedAs);
    }

    private static List<String> samples(Path source, Probe probe) {
        List<String> arguments = begin(source, probe);
        arguments.addAll(
                List.of(
                        "-ac",
                        "1",
                        "-ar",
                        Integer.toString(FfmpegAnalyser.RATE),
                        "-f",
                        "s16le",
                        "pipe:1"));
        return arguments;
    }

    private static List<String> mp3(Path source, Probe probe, Path file) {
        List<String> arguments = begin(source, probe);
        arguments.addAll(
                List.of("-af", Input.mix(probe.signal()), "-c:a", "libmp3lame", "-q:a", "2"));
        arguments.addAll(List.of("-f", "mp3", "file:" + file.toAbsolutePath()));
        return arguments;
    }

    private static List<String> begin(Path source, Probe probe) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(Input.sound(source, probe));
        return arguments;
    }
}
