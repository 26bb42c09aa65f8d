package io.veza.stream.domain.probe;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file kinds we open, told by their first bytes and never by their name. Playlists and anything
 * else that refers to other files are not among them, so nothing outside the file is ever read.
 */
public enum Container {
    FLAC("flac", 0, "fLaC"),
    WAV("wav", 8, "WAVE"),
    OGG("ogg", 0, "OggS"),
    MP4("mov", 4, "ftyp"),
    AIFF("aiff", 8, "AIFF"),
    AIFC("aiff", 8, "AIFC"),
    CAF("caf", 0, "caff"),
    WAVPACK("wv", 0, "wvpk"),
    MATROSKA("matroska", 0, "\u001A\u0045\u00DF\u00A3"),
    /** ADTS: twelve set bits, then layer 0. */
    AAC("aac", 0, ""),
    /** Eleven set bits, then a layer that is not 0. */
    MP3("mp3", 0, "");

    /** As many bytes as telling the kinds apart takes. */
    public static final int MAGIC_BYTES = 16;

    private static final int ID3_HEADER = 10;

    private final String demuxer;
    private final int offset;
    private final byte[] magic;

    Container(String demuxer, int offset, String magic) {
        this.demuxer = demuxer;
        this.offset = offset;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    public String demuxer() {
        return demuxer;
    }

    /** What these first bytes begin. */
    public static Optional<Container> of(byte[] head) {
        Optional<Container> named =
                Stream.of(values())
                        .filter(kind -> kind.magic.length > 0 && kind.isAt(head))
                        .findFirst();
        return named.or(() -> ofFrame(head));
    }

    /** How many bytes an ID3v2 tag at the start takes; 0: there is none. */
    public static int id3Length(byte[] head) {
        if (head.length < ID3_HEADER || head[0] != 'I' || head[1] != 'D' || head[2] != '3') {
            return 0;
        }
        int size = 0;
        for (int i = 6; i < ID3_HEADER; i++) {
            size = size << 7 | (head[i] & 0x7F);
        }
        return ID3_HEADER + size;
    }

    private boolean isAt(byte[] head) {
        int end = offset + magic.length;
        return head.length >= end && Arrays.equals(head, offset, end, magic, 0, magic.length);
    }

    private static Optional<Container> ofFrame(byte[] head) {
        if (head.length < 2 || (head[0] & 0xFF) != 0xFF || (head[1] & 0xE0) != 0xE0) {
            return Optional.empty();
        }
        boolean layerZero = (head[1] & 0x06) == 0;
        boolean adts = layerZero && (head[1] & 0xF0) == 0xF0;
        return layerZero && !adts ? Optional.empty() : Optional.of(adts ? AAC : MP3);
    }
}
