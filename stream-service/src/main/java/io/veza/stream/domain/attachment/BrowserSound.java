package io.veza.stream.domain.attachment;

import io.veza.stream.domain.probe.Container;
import io.veza.stream.domain.probe.Probe;
import java.util.Set;

/** Which sound browsers play as it is. */
public final class BrowserSound {

    private static final Set<String> PLAIN = Set.of("pcm_s16le", "pcm_s24le");
    private static final Set<String> IN_OGG = Set.of("opus", "vorbis");

    private BrowserSound() {}

    /** The media type to serve it under; empty: some browser would stay silent. */
    public static String type(Probe probe) {
        String codec = probe.codec();
        return switch (probe.container()) {
            case Container.MP3 -> "audio/mpeg";
            case Container.FLAC -> "audio/flac";
            case Container.MP4 -> codec.equals("aac") ? "audio/mp4" : "";
            case Container.OGG -> IN_OGG.contains(codec) ? "audio/ogg" : "";
            case Container.WAV -> PLAIN.contains(codec) ? "audio/wav" : "";
            default -> "";
        };
    }
}
