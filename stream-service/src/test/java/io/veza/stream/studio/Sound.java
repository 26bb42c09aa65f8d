package io.veza.stream.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes sound files of any kind: a chirp over pink noise, so that every moment differs. */
public final class Sound {

    private static final Path FOLDER = Scratch.folder("veza-sound-");

    private Sound() {}

    /**
     * @param name of the file; its ending says the container
     * @param options how it is coded, as ffmpeg's output options
     */
    public static synchronized Path make(String name, double seconds, String... options) {
        Path file = folder(seconds, options).resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        List<String> arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(source(seconds));
        arguments.addAll(Stream.of(options).flatMap(one -> Stream.of(one.split(" "))).toList());
        arguments.add(file.toString());
        Tool.ffmpeg(arguments);
        return file;
    }

    /** One for each recipe: a file made for one test is never taken for another's of that name. */
    private static Path folder(double seconds, String... options) {
        try {
            String recipe = Integer.toHexString(Objects.hash(seconds, Arrays.hashCode(options)));
            return Files.createDirectories(FOLDER.resolve(recipe));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> source(double seconds) {
        String chirp =
                "aevalsrc=0.3*sin(2*PI*(200*t+20*t*t))|0.25*sin(2*PI*(300*t+15*t*t)):s=48000:d="
                        + seconds;
        String noise = "anoisesrc=c=pink:a=0.1:seed=7:r=48000:d=" + seconds;
        return List.of(
                "-f",
                "lavfi",
                "-i",
                chirp,
                "-f",
                "lavfi",
                "-i",
                noise,
                "-filter_complex",
                "[0][1]amix=inputs=2:duration=first:normalize=0[out]",
                "-map",
                "[out]",
                "-t",
                Double.toString(seconds));
    }

    /** A file with these bytes. */
    public static Path of(String name, byte[] bytes) {
        try {
            return Files.write(FOLDER.resolve(name), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
