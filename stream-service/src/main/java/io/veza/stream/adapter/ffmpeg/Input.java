package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.domain.probe.Container;
import io.veza.stream.domain.probe.Probe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments that open a file: as one kind only, and nothing it may refer to. */
final class Input {

    /** Two channels at the grid's rate, made the same way for everything, and never louder. */
    static final String STEREO = "aresample=48000:rematrix_maxval=1,aformat=channel_layouts=stereo";

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
