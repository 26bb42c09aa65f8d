package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.Encoder.Label;
import io.veza.stream.domain.rendition.Codec;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Loudness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tags of files that people save: what it is, and how loud, as players read it. */
final class Labels {

    /** ReplayGain 2.0: the loudness at which a track needs no gain, in LUFS. */
    private static final double REPLAYGAIN_REFERENCE = -18;

    /** RFC 7845, section 5.2.1: the same of {@code R128_TRACK_GAIN}. */
    private static final double R128_REFERENCE = -23;

    private static final int Q7_8 = 256;

    private Labels() {}

    static List<String> of(RenditionFormat format, @Nullable Label label) {
        List<String> arguments = new ArrayList<>();
        if (label != null) {
            add(arguments, "title", label.title());
            add(arguments, "genre", label.genre());
            loudness(arguments, format.codec(), label.loudness());
        }
        if (format.codec() == Codec.MP3) {
            arguments.addAll(List.of("-id3v2_version", "3", "-write_id3v1", "1"));
        }
        return arguments;
    }

    /** Silence needs no gain, and has none. */
    private static void loudness(List<String> arguments, Codec codec, Loudness loudness) {
        if (loudness.integratedLufs() <= Loudness.FLOOR) {
            return;
        }
        if (codec == Codec.OPUS) {
            long gain = Math.round((R128_REFERENCE - loudness.integratedLufs()) * Q7_8);
            add(arguments, "R128_TRACK_GAIN", Long.toString(gain));
            return;
        }
        double gain = REPLAYGAIN_REFERENCE - loudness.integratedLufs();
        double peak = Math.pow(10, loudness.truePeakDbtp() / 20);
        add(arguments, "REPLAYGAIN_TRACK_GAIN", String.format(Locale.ROOT, "%.2f dB", gain));
        add(arguments, "REPLAYGAIN_TRACK_PEAK", String.format(Locale.ROOT, "%.6f", peak));
        add(arguments, "REPLAYGAIN_REFERENCE_LOUDNESS", "-18.00 LUFS");
    }

    private static void add(List<String> arguments, String name, String value) {
        if (!value.isEmpty()) {
            arguments.addAll(List.of("-metadata", name + "=" + value));
        }
    }
}
