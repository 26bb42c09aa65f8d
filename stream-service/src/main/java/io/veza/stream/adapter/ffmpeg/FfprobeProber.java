package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.Prober;
import io.veza.stream.domain.probe.Container;
import io.veza.stream.domain.probe.Ending;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.track.EncodingRefused;
import io.veza.stream.domain.track.FailureCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks ffprobe, after the first bytes have shown which kind of file it is. */
@ApplicationScoped
class FfprobeProber implements Prober {

    private static final int MAX_ANSWER = 1 << 20;
    private static final String GUESSED = "Estimating duration from bitrate";

    private final Ffmpeg ffmpeg;

    FfprobeProber(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @Override
    public Probe probe(Path source) throws IOException, InterruptedException {
        byte[] head = head(source);
        Container container =
                Container.of(head).orElseThrow(() -> new EncodingRefused(FailureCode.NOT_AUDIO));
        requireLength(source, container, head);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        AtomicBoolean guessed = new AtomicBoolean();
        Output output =
                new Output(
                        in -> answer.writeBytes(in.readNBytes(MAX_ANSWER)),
                        line -> guessed.compareAndSet(false, line.contains(GUESSED)));
        try {
            ffmpeg.probe(arguments(source, container), output);
        } catch (ProcessFailed failure) {
            throw refusal(failure);
        }
        String json = answer.toString(StandardCharsets.UTF_8);
        Probe probe = new FfprobeAnswer(json, container, guessed.get()).toProbe();
        requireEnd(source, container, guessed.get());
        return probe;
    }

    private static List<String> arguments(Path source, Container container) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-v",
                                "warning",
                                "-print_format",
                                "json",
                                "-show_format",
                                "-show_streams"));
        arguments.addAll(Input.of(source, container));
        return arguments;
    }

    /** An index that comes last and is missing tells that the end is missing. */
    private static EncodingRefused refusal(ProcessFailed failure) {
        boolean cutOff = failure.says("moov atom not found") || failure.says("End of file");
        return new EncodingRefused(cutOff ? FailureCode.TRUNCATED : FailureCode.NOT_AUDIO);
    }

    private static void requireLength(Path source, Container container, byte[] head)
            throws IOException {
        if (Ending.isStatedLater(container, head, Files.size(source))) {
            throw new EncodingRefused(FailureCode.TRUNCATED);
        }
    }

    /**
     * Ogg states its length in its last page, whichever that is; what states none at all must at
     * least end with a whole frame. Where a header states it, listening will tell.
     */
    private static void requireEnd(Path source, Container container, boolean guessed)
            throws IOException {
        if ((guessed || container == Container.OGG) && Ending.isMissing(container, tail(source))) {
            throw new EncodingRefused(FailureCode.TRUNCATED);
        }
    }

    private static byte[] tail(Path source) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(Ending.BYTES, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return tail;
        }
    }

    /** The first bytes of the sound: tags that may come before it are stepped over. */
    private static byte[] head(Path source) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "r")) {
            byte[] head = read(file);
            int tag = Container.id3Length(head);
            if (tag == 0) {
                return head;
            }
            file.seek(tag);
            return read(file);
        }
    }

    private static byte[] read(RandomAccessFile file) throws IOException {
        byte[] bytes = new byte[Container.MAGIC_BYTES];
        int length = Math.max(0, file.read(bytes));
        return Arrays.copyOf(bytes, length);
    }
}
