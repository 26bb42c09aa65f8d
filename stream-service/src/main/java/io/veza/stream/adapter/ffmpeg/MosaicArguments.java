package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.domain.painting.Frame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The command line that paints one picture of four, or of one. */
final class MosaicArguments {

    private static final String ALONE = "[0:v]scale=%1$d:%2$d,format=yuv420p[whole]";

    private static final String CELL = "[%1$d:v]scale=%2$d:%3$d,format=yuv420p[c%1$d];";

    private static final String ROWS =
            "[c0][c1][c2][c3]xstack=inputs=4:layout=0_0|w0_0|0_h0|w0_h0[whole]";

    private MosaicArguments() {}

    static List<String> of(List<Path> parts, Frame frame, Path file) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error"));
        parts.forEach(part ->
                arguments.addAll(
                        List.of(
                                "-protocol_whitelist",
                                "file,pipe",
                                "-f",
                                "webp_pipe",
                                "-i",
                                "file:" + part.toAbsolutePath())));
        arguments.addAll(List.of("-filter_complex", filter(parts.size(), frame)));
        arguments.addAll(List.of("-map", "[whole]", "-map_metadata", "-1", "-bitexact"));
        arguments.addAll(List.of("-frames:v", "1", "-c:v", "libwebp", "-quality", "82"));
        arguments.addAll(List.of("-f", "image2pipe", "file:" + file.toAbsolutePath()));
        return arguments;
    }

    private static String filter(int parts, Frame frame) {
        if (parts == 1) {
            return String.format(Locale.ROOT, ALONE, frame.width(), frame.height());
        }
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            cells.append(
                    String.format(Locale.ROOT, CELL, i, frame.width() / 2, frame.height() / 2));
        }
        return cells + ROWS;
    }
}
