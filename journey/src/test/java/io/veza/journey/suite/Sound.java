package io.veza.journey.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Real music, and ffmpeg as an independent listener that decodes what is served. */
public final class Sound {

    /** From the game a7xpg, whose soundtrack Debian ships; installed by {@code make test}. */
    private static final Path SOUNDTRACK = Path.of("/usr/share/games/a7xpg/sounds/bgm1.ogg");

    private static final Pattern DURATION = Pattern.compile("time=(\\d+):(\\d+):(\\d+\\.\\d+)");
    private static final Pattern MISSED =
            Pattern.compile("HTTP error|Failed to open|ends prematurely|Error in the pull");
    private static final Pattern LOUDNESS = Pattern.compile("I:\\s+(-?\\d+\\.\\d+) LUFS");

    private Sound() {}

    /** Encodings of the same half minute of music, by file ending. */
    public static byte[] music(Path directory, String ending) {
        Path out = directory.resolve("music." + ending);
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-nostdin"));
        command.addAll(source());
        command.addAll(List.of("-t", "30", "-metadata", "title=Journey in " + ending));
        command.addAll(codec(ending));
        command.add(out.toString());
        run(command);
        return read(out);
    }

    /** A longer piece, so that encoding takes long enough to be interrupted. */
    public static byte[] longPiece(Path directory, int seconds) {
        return read(song(directory, "long", seconds));
    }

    /** A tone of so many hertz, as FLAC. */
    public static byte[] tone(Path directory, int hertz, int seconds) {
        Path out = directory.resolve("tone-" + hertz + ".flac");
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-nostdin"));
        command.addAll(List.of("-f", "lavfi", "-i", "sine=f=" + hertz, "-t", "" + seconds));
        command.add(out.toString());
        run(command);
        return read(out);
    }

    /** A FLAC file named by its title. */
    public static Path song(Path directory, String title, int seconds) {
        Path out = directory.resolve(title + ".flac");
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-nostdin"));
        command.addAll(List.of("-stream_loop", "-1"));
        command.addAll(source());
        command.addAll(List.of("-t", "" + seconds, "-c:a", "flac", out.toString()));
        run(command);
        return out;
    }

    /** As large as music gets: 192 kB a second. */
    public static Path wave(Path directory, String name, int seconds) {
        Path out = directory.resolve(name + ".wav");
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-nostdin"));
        command.addAll(List.of("-stream_loop", "-1"));
        command.addAll(source());
        command.addAll(List.of("-t", "" + seconds, "-ar", "48000", "-ac", "2", out.toString()));
        run(command);
        return out;
    }

    /**
     * Seconds of sound that decoding yields; the input may be a file or an http address, all of
     * which has to come.
     */
    public static double decodedSeconds(String input) {
        String report = run(List.of("ffmpeg", "-nostdin", "-i", input, "-f", "null", "-"));
        if (MISSED.matcher(report).find()) {
            throw new AssertionError(input + " was not read whole: " + report);
        }
        Matcher time = DURATION.matcher(report);
        double seconds = -1;
        while (time.find()) {
            seconds =
                    Integer.parseInt(time.group(1)) * 3600
                            + Integer.parseInt(time.group(2)) * 60
                            + Double.parseDouble(time.group(3));
        }
        return seconds;
    }

    /** Integrated loudness in LUFS (EBU R128). */
    public static double loudness(String input) {
        String report =
                run(
                        List.of(
                                "ffmpeg",
                                "-nostdin",
                                "-i",
                                input,
                                "-af",
                                "ebur128",
                                "-f",
                                "null",
                                "-"));
        Matcher integrated = LOUDNESS.matcher(report.substring(report.lastIndexOf("Summary:")));
        if (!integrated.find()) {
            throw new AssertionError("no loudness in: " + report);
        }
        return Double.parseDouble(integrated.group(1));
    }

    private static List<String> source() {
        return Files.exists(SOUNDTRACK)
                ? List.of("-i", SOUNDTRACK.toString())
                : List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "aevalsrc='0.3*sin(2*PI*220*t)*sin(PI*t)|0.3*sin(2*PI*331*t)*cos(PI*t)'");
    }

    private static List<String> codec(String ending) {
        return switch (ending) {
            case "mp3" -> List.of("-c:a", "libmp3lame", "-b:a", "192k");
            case "flac" -> List.of("-c:a", "flac");
            case "wav" -> List.of("-c:a", "pcm_s16le");
            case "ogg" -> List.of("-c:a", "libvorbis");
            case "m4a" -> List.of("-c:a", "aac");
            case "opus" -> List.of("-c:a", "libopus");
            default -> throw new IllegalArgumentException(ending);
        };
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + "\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
