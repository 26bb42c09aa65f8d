package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.adapter.ffmpeg.FfmpegPainter.PictureInput;
import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.painting.Frame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The command lines that paint. ffmpeg turns a picture the right way up by itself. */
final class PaintArguments {

    private static final String FIT =
            "scale=w='min(%1$d,iw)':h='min(%1$d,ih)':force_original_aspect_ratio=decrease";

    private static final String FILL =
            "scale=w=%1$d:h=%2$d:force_original_aspect_ratio=increase,crop=%1$d:%2$d";

    /** Colours are chosen for each picture, so that none has to wait for all. */
    private static final String GIF_COLOURS =
            ",split[p][q];[p]palettegen=stats_mode=single[c];[q][c]paletteuse=new=1";

    private PaintArguments() {}

    static List<String> whole(PictureInput input, int side, Path file) {
        List<String> arguments = begin(input);
        boolean moving = input.format() == ImageFormat.GIF;
        arguments.addAll(List.of("-vf", fit(side) + (moving ? GIF_COLOURS : "")));
        arguments.addAll(
                switch (input.format()) {
                    case JPEG ->
                            List.of(
                                    "-frames:v",
                                    "1",
                                    "-pix_fmt",
                                    "yuvj420p",
                                    "-c:v",
                                    "mjpeg",
                                    "-q:v",
                                    "2",
                                    "-f",
                                    "mjpeg");
                    case PNG -> List.of("-frames:v", "1", "-c:v", "png", "-f", "image2pipe");
                    case GIF -> List.of("-c:v", "gif", "-loop", "0", "-f", "gif");
                    case WEBP ->
                            List.of(
                                    "-frames:v",
                                    "1",
                                    "-c:v",
                                    "libwebp",
                                    "-quality",
                                    "85",
                                    "-f",
                                    "image2pipe");
                });
        return end(arguments, file);
    }

    /** WebP shrinks best, and keeps what is transparent. */
    static List<String> preview(PictureInput input, int side, Path file) {
        List<String> arguments = begin(input);
        arguments.addAll(List.of("-vf", fit(side), "-frames:v", "1"));
        arguments.addAll(List.of("-c:v", "libwebp", "-quality", "75", "-f", "image2pipe"));
        return end(arguments, file);
    }

    /** The middle of the picture, as large as fills the frame. */
    static List<String> filling(PictureInput input, Frame frame, Path file) {
        List<String> arguments = begin(input);
        String filter = String.format(Locale.ROOT, FILL, frame.width(), frame.height());
        arguments.addAll(List.of("-vf", filter, "-frames:v", "1"));
        arguments.addAll(
                frame.photograph()
                        ? List.of(
                                "-pix_fmt", "yuvj420p", "-c:v", "mjpeg", "-q:v", "3", "-f", "mjpeg")
                        : List.of("-c:v", "libwebp", "-quality", "82", "-f", "image2pipe"));
        return end(arguments, file);
    }

    private static String fit(int side) {
        return String.format(Locale.ROOT, FIT, side);
    }

    private static List<String> begin(PictureInput input) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(input.arguments());
        arguments.addAll(List.of("-map", "0:v:0", "-map_metadata", "-1", "-bitexact"));
        return arguments;
    }

    private static List<String> end(List<String> arguments, Path file) {
        arguments.add("file:" + file.toAbsolutePath());
        return arguments;
    }
}
