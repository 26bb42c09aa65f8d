package io.veza.stream.adapter.ffmpeg;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.sound.Heard;
import io.veza.stream.application.sound.Listener;
import io.veza.stream.application.sound.SoundLimits;
import io.veza.stream.domain.hearing.Ear;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.track.EncodingRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Has ffmpeg decode one channel, behind all that people wait for, and hears it as it comes. */
@ApplicationScoped
class FfmpegListener implements Listener {

    private static final int BUFFER = 64 * 1024;
    private static final double FULL_SCALE = 32_768;
    private static final double MILLIS = 1000;

    private final Ffmpeg ffmpeg;
    private final Printer printer;
    private final FfprobeProber prober;
    private final MediaStore store;
    private final Drafts drafts;
    private final Workers workers;
    private final SoundLimits limits;

    FfmpegListener(
            Ffmpeg ffmpeg,
            FfprobeProber prober,
            MediaStore store,
            Drafts drafts,
            Workers workers,
            SoundLimits limits) {
        this.ffmpeg = ffmpeg;
        this.printer = new Printer(ffmpeg);
        this.prober = prober;
        this.store = store;
        this.drafts = drafts;
        this.workers = workers;
        this.limits = limits;
    }

    @Override
    public Uni<Heard> listen(long folder) {
        return workers.run(() -> hear(folder));
    }

    private Heard hear(long folder) throws IOException, InterruptedException {
        Path draft = drafts.draft();
        try {
            return hear(store.local(MediaNames.folder(folder) + "/" + MediaNames.SOURCE, draft));
        } catch (NoSuchFileException gone) {
            return Heard.NOTHING;
        } finally {
            drafts.discard(draft);
        }
    }

    private Heard hear(Path source) throws IOException, InterruptedException {
        Ear ear = new Ear();
        try {
            Probe probe = prober.probe(source);
            ffmpeg.encode(arguments(source, probe), new Output(in -> hear(in, ear), _ -> {}));
            return new Heard(ear.tell(), printer.print(source, probe));
        } catch (EncodingRefused broken) {
            return Heard.NOTHING;
        }
    }

    private List<String> arguments(Path source, Probe probe) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error"));
        probe.stated()
                .filter(length -> length.compareTo(limits.longest()) > 0)
                .ifPresent(length ->
                        arguments.addAll(
                                List.of(
                                        "-ss",
                                        seconds(length.minus(limits.longest()).dividedBy(2)))));
        arguments.addAll(Input.sound(source, probe));
        arguments.addAll(List.of("-t", seconds(limits.longest())));
        arguments.addAll(List.of("-ac", "1", "-ar", Integer.toString(Ear.RATE)));
        arguments.addAll(List.of("-f", "s16le", "pipe:1"));
        return arguments;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / MILLIS);
    }

    private static void hear(InputStream in, Ear ear) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int length = in.readNBytes(buffer, 0, BUFFER);
        while (length > 0) {
            for (int i = 0; i + 1 < length; i += 2) {
                ear.hear((short) (buffer[i] & 0xFF | buffer[i + 1] << 8) / FULL_SCALE);
            }
            length = in.readNBytes(buffer, 0, BUFFER);
        }
    }
}
