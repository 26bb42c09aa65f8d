package io.veza.stream.adapter.ffmpeg;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.stream.adapter.ffmpeg.FfmpegPainter.Picture;
import io.veza.stream.adapter.ffmpeg.FfmpegPainter.PictureInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads an image's size from its header, and counts the pictures of an animation, unpacking none.
 */
@ApplicationScoped
class PictureProbe {

    private static final int MAX_ANSWER = 1 << 16;
    private static final int LINES = 20;

    private final Ffmpeg ffmpeg;

    PictureProbe(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Fails with what ffprobe complained of when it saw no size. */
    Picture look(PictureInput input) throws IOException, InterruptedException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        Deque<String> complaints = new ArrayDeque<>();
        Output output =
                new Output(
                        in -> answer.writeBytes(in.readNBytes(MAX_ANSWER)),
                        line -> remember(complaints, line));
        ffmpeg.probe(arguments(input), output);
        Picture picture = read(answer.toString(StandardCharsets.UTF_8));
        if (picture.pixels() <= 0) {
            throw new ProcessFailed(String.join("\n", complaints));
        }
        return picture;
    }

    private static void remember(Deque<String> lines, String line) {
        if (lines.size() < LINES) {
            lines.add(line);
        }
    }

    private static List<String> arguments(PictureInput input) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-v",
                                "error",
                                "-count_packets",
                                "-show_entries",
                                "stream=width,height,nb_read_packets",
                                "-print_format",
                                "json"));
        arguments.addAll(input.arguments());
        return arguments;
    }

    private static Picture read(String json) {
        JsonObject stream =
                new JsonObject(json)
                        .getJsonArray("streams", new JsonArray()).stream()
                                .map(JsonObject.class::cast)
                                .findFirst()
                                .orElseGet(JsonObject::new);
        return new Picture(
                stream.getInteger("width", 0),
                stream.getInteger("height", 0),
                Long.parseLong(stream.getString("nb_read_packets", "1")));
    }
}
