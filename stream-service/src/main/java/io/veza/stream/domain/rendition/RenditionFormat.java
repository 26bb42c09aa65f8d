package io.veza.stream.domain.rendition;

import java.util.List;
import java.util.stream.Stream;

/** What tracks are encoded to, in the order in which players are offered it. */
public enum RenditionFormat {
    /** First: playable everywhere, and light enough to start with on a phone. */
    AAC_128("aac-128", Codec.AAC, 128, true),
    AAC_64("aac-64", Codec.AAC, 64, true),
    AAC_256("aac-256", Codec.AAC, 256, true),
    AAC_320("aac-320", Codec.AAC, 320, true),
    OPUS_128("opus-128", Codec.OPUS, 128, true),
    OPUS_64("opus-64", Codec.OPUS, 64, true),
    OPUS_160("opus-160", Codec.OPUS, 160, true),
    /** The same packets as the segments of that rate, so it is copied, not encoded. */
    OPUS_FILE("opus-128.opus", Codec.OPUS, 128, false),
    MP3_FILE("mp3-320.mp3", Codec.MP3, 320, false),
    /** As many bits as each moment takes; 245 kbit/s for most music. */
    MP3_V0("mp3-v0.mp3", Codec.MP3, 245, false),
    /** Every bit of the source, as long as the source has not lost any before. */
    FLAC_FILE("lossless.flac", Codec.FLAC, 1000, false);

    private final String path;
    private final Codec codec;
    private final int kilobits;
    private final boolean segmented;

    RenditionFormat(String path, Codec codec, int kilobits, boolean segmented) {
        this.path = path;
        this.codec = codec;
        this.kilobits = kilobits;
        this.segmented = segmented;
    }

    /** Folder of its segments or name of its file, below the track's version. */
    public String path() {
        return path;
    }

    public Codec codec() {
        return codec;
    }

    /** A second, nominally. */
    public int kilobits() {
        return kilobits;
    }

    /** Whether it is cut into segments; otherwise one file. */
    public boolean segmented() {
        return segmented;
    }

    /** The rungs between which a player switches. */
    public static List<RenditionFormat> ladder(Codec codec) {
        return Stream.of(values())
                .filter(format -> format.segmented && format.codec == codec)
                .toList();
    }
}
