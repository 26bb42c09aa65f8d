package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.download.Labeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies packets, which takes no time; all tags that are not written anew stay. */
@ApplicationScoped
class FfmpegLabeller implements Labeller {

    private final Ffmpeg ffmpeg;

    FfmpegLabeller(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** What the ending of a file of ours tells. */
    private enum Kind {
        MP3("mp3"),
        FLAC("flac"),
        OPUS("ogg");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        static Kind of(Path file) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".mp3")) {
                return MP3;
            }
            return name.endsWith(".flac") ? FLAC : OPUS;
        }

        /** ffmpeg writes none into Ogg. */
        boolean takesPictures() {
            return this != OPUS;
        }
    }

    @Override
    public void label(Path file, @Nullable Path cover, Map<String, String> tags, Path target)
            throws IOException, InterruptedException {
        Kind kind = Kind.of(file);
        List<String> arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(input(kind.format, file));
        arguments.addAll(pictured(kind.takesPictures() ? cover : null));
        arguments.addAll(List.of("-map_metadata", "0", "-c", "copy", "-bitexact"));
        tags.forEach((name, value) -> arguments.addAll(tag(kind, name, value)));
        if (kind == Kind.MP3) {
            arguments.addAll(List.of("-id3v2_version", "3", "-write_id3v1", "1"));
        }
        arguments.addAll(List.of("-f", kind.format, "file:" + target.toAbsolutePath()));
        ffmpeg.encodeBriefly(arguments, Output.ofLines(line -> {}));
    }

    private static List<String> pictured(@Nullable Path cover) {
        List<String> arguments = new ArrayList<>();
        if (cover != null) {
            arguments.addAll(input("image2", cover));
        }
        arguments.addAll(List.of("-map", "0:a:0"));
        if (cover != null) {
            arguments.addAll(List.of("-map", "1:v:0", "-disposition:v:0", "attached_pic"));
        }
        return arguments;
    }

    private static List<String> input(String format, Path file) {
        return List.of(
                "-protocol_whitelist",
                "file,pipe",
                "-f",
                format,
                "-i",
                "file:" + file.toAbsolutePath());
    }

    /** ID3 has a name of its own for the code of a recording; in Ogg the sound has the tags. */
    private static List<String> tag(Kind kind, String name, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        String named = kind == Kind.MP3 && name.equals("isrc") ? "TSRC" : name;
        return List.of(kind == Kind.OPUS ? "-metadata:s:a:0" : "-metadata", named + "=" + value);
    }
}
