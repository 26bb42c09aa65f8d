package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.sound.SoundPrint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has ffmpeg's Chromaprint make the print of the first two minutes. */
final class Printer {

    private static final Logger LOG = Logger.getLogger(Printer.class);
    private static final String SECONDS = "120";

    /** What Chromaprint takes whatever it is given. */
    private static final String RATE = "11025";

    private final Ffmpeg ffmpeg;

    Printer(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Null for what is too short, and where ffmpeg was built without Chromaprint. */
    @Nullable SoundPrint print(Path source, Probe probe) throws IOException, InterruptedException {
        List<Integer> codes = new ArrayList<>();
        try {
            ffmpeg.encode(arguments(source, probe), new Output(in -> read(in, codes), _ -> {}));
        } catch (ProcessFailed unprinted) {
            LOG.debugf("%s has no print: %s", source.getFileName(), unprinted.getMessage());
        }
        SoundPrint print = new SoundPrint(codes);
        return print.tells() ? print : null;
    }

    private static List<String> arguments(Path source, Probe probe) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(Input.sound(source, probe));
        arguments.addAll(List.of("-t", SECONDS, "-ac", "1", "-ar", RATE));
        arguments.addAll(List.of("-f", "chromaprint", "-fp_format", "raw", "pipe:1"));
        return arguments;
    }

    private static void read(InputStream in, List<Integer> codes) throws IOException {
        IntBuffer read =
                ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        IntStream.range(0, read.limit()).map(read::get).forEach(codes::add);
    }
}
