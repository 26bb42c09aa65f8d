package io.veza.stream.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs ffmpeg and ffprobe as the tests' own instruments. */
public final class Tool {

    private Tool() {}

    public static byte[] ffmpeg(List<String> arguments) {
        return run("ffmpeg", arguments, true);
    }

    /** What ffmpeg says while it works, whether it succeeds or not. */
    public static String ffmpegLog(List<String> arguments) {
        return new String(run("ffmpeg", arguments, false));
    }

    public static String ffprobe(List<String> arguments) {
        return new String(run("ffprobe", arguments, true)).strip();
    }

    private static byte[] run(String program, List<String> arguments, boolean strict) {
        List<String> command = new ArrayList<>(List.of(program, "-hide_banner"));
        if (program.equals("ffmpeg")) {
            command.addAll(List.of("-nostdin", "-y"));
        }
        command.addAll(arguments);
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.redirectErrorStream(!strict);
            if (strict) {
                builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            }
            Process process = builder.start();
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            process.getInputStream().transferTo(output);
            if (process.waitFor() != 0 && strict) {
                throw new AssertionError(command + " failed");
            }
            return output.toByteArray();
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
