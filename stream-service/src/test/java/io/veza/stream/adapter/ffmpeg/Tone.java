package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.studio.Sound;
import io.veza.stream.studio.Tool;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sounds that are easily told apart, and instruments that tell them. */
final class Tone {

    static final int RATE = 48_000;
    private static final double FULL_SCALE = 32_768;
    private static final Pattern LOUDNESS = Pattern.compile("I:\\s+(-?[\\d.]+) LUFS\\s+Threshold");

    private Tone() {}

    /** A sine of 440 Hz for so long, and silence until the end. */
    static Path make(String name, double sounding, double whole, String... options) {
        return of(name, "if(lt(t\\," + sounding + ")\\,0.2*sin(2*PI*440*t)\\,0)", whole, options);
    }

    /**
     * @param wave as an expression of ffmpeg's aevalsrc
     */
    static Path of(String name, String wave, double whole, String... options) {
        Path file = Sound.of(name, new byte[0]);
        Tool.ffmpeg(
                Stream.concat(
                                Stream.of(
                                        "-v",
                                        "error",
                                        "-f",
                                        "lavfi",
                                        "-i",
                                        "aevalsrc=" + wave + ":s=" + RATE + ":d=" + whole),
                                Stream.concat(Stream.of(options), Stream.of(file.toString())))
                        .toList());
        return file;
    }

    /** Of one channel. */
    static double[] samples(Path file) {
        byte[] bytes =
                Tool.ffmpeg(
                        List.of(
                                "-v",
                                "error",
                                "-i",
                                file.toString(),
                                "-ac",
                                "1",
                                "-ar",
                                Integer.toString(RATE),
                                "-f",
                                "s16le",
                                "-"));
        ShortBuffer shorts = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        double[] samples = new double[shorts.remaining()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = shorts.get(i) / FULL_SCALE;
        }
        return samples;
    }

    static double seconds(double[] samples) {
        return (double) samples.length / RATE;
    }

    /** How strong it is between two moments, in dB below full scale. */
    static double level(double[] samples, double from, double to) {
        double sum = 0;
        int begin = (int) (from * RATE);
        int end = Math.min((int) (to * RATE), samples.length);
        for (int i = begin; i < end; i++) {
            sum += samples[i] * samples[i];
        }
        return 10 * Math.log10(sum / (end - begin) + 1e-12);
    }

    /** How often in a second it swings, counted by how often it passes zero. */
    static double frequency(double[] samples, double from, double to) {
        int crossings = 0;
        for (int i = (int) (from * RATE) + 1; i < to * RATE; i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                crossings++;
            }
        }
        return crossings / (to - from);
    }

    static double loudness(Path file) {
        String log =
                Tool.ffmpegLog(List.of("-i", file.toString(), "-af", "ebur128", "-f", "null", "-"));
        Matcher found = LOUDNESS.matcher(log.substring(log.lastIndexOf("Summary:")));
        if (!found.find()) {
            throw new AssertionError(log);
        }
        return Double.parseDouble(found.group(1));
    }
}
