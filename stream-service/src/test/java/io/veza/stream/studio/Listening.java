package io.veza.stream.studio;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays what is served, as a player would, and measures what comes out. */
public final class Listening {

    private static final Pattern INTEGRATED = Pattern.compile("I:\\s+(-?[\\d.]+) LUFS");
    private static final int RATE = 48_000;

    private Listening() {}

    /** Decodes an address with ffmpeg, over HTTP, to stereo samples at 48 kHz. */
    public static short[] samples(URI address, String... selection) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-i", address.toString()));
        arguments.addAll(List.of(selection));
        arguments.addAll(List.of("-ac", "2", "-ar", Integer.toString(RATE), "-f", "s16le", "-"));
        ByteBuffer bytes = ByteBuffer.wrap(Tool.ffmpeg(arguments)).order(ByteOrder.LITTLE_ENDIAN);
        short[] samples = new short[bytes.remaining() / 2];
        bytes.asShortBuffer().get(samples);
        return samples;
    }

    public static int channels(URI address) {
        String all =
                Tool.ffprobe(
                        List.of(
                                "-v",
                                "error",
                                "-select_streams",
                                "a:0",
                                "-show_entries",
                                "stream=channels",
                                "-of",
                                "csv=p=0",
                                address.toString()));
        return Integer.parseInt(all.lines().findFirst().orElseThrow().replace(",", ""));
    }

    public static double seconds(short[] samples) {
        return samples.length / 2.0 / RATE;
    }

    /** Integrated loudness in LUFS. */
    public static double loudness(String input) {
        String log =
                Tool.ffmpegLog(
                        List.of(
                                "-nostats",
                                "-i",
                                input,
                                "-af",
                                "ebur128=framelog=verbose",
                                "-f",
                                "null",
                                "-"));
        Matcher matcher = INTEGRATED.matcher(log.substring(log.lastIndexOf("Summary:")));
        if (!matcher.find()) {
            throw new AssertionError("No loudness in: " + log);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
