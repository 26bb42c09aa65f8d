package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.domain.probe.Container;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.Signal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments that open a file: as one kind only, and nothing it may refer to. */
final class Input {

    /**
     * One or two channels at the grid's rate, made the same way for everything, never louder; time
     * is counted by samples, whatever the file says of when it begins.
     */
    static String mix(Signal signal) {
        String layout = signal.heardChannels() == 1 ? "mono" : "stereo";
        return "aresample=48000:rematrix_maxval=1,asetpts=N/SR/TB,aformat=channel_layouts="
                + layout;
    }

    private Input() {}

    static List<String> of(Path file, Container container) {
        return List.of(
                "-protocol_whitelist",
                "file,pipe",
                "-f",
                container.demuxer(),
                "-i",
                "file:" + file.toAbsolutePath());
    }

    /** Its first sound, without pictures, texts, tags and chapters. */
    static List<String> sound(Path file, Probe probe) {
        List<String> arguments = new ArrayList<>(of(file, probe.container()));
        arguments.addAll(
                List.of(
                        "-map",
                        "0:a:0",
                        "-map_metadata",
                        "-1",
                        "-map_chapters",
                        "-1",
                        "-bitexact"));
        return arguments;
    }
}
