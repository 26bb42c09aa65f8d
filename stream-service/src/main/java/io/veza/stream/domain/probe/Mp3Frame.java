package io.veza.stream.domain.probe;

/** The header of an MPEG audio frame, layer III (ISO/IEC 11172-3 and 13818-3, section 2.4.2.3). */
final class Mp3Frame {

    private static final int HEADER = 4;
    private static final int[] KILOBITS_1 = {
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0
    };
    private static final int[] KILOBITS_2 = {
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0
    };
    private static final int[] HERTZ = {44_100, 48_000, 32_000, 0};
    private static final int MPEG_1 = 3;
    private static final int MPEG_2 = 2;
    private static final int RESERVED = 1;
    private static final int LAYER_III = 1;

    private Mp3Frame() {}

    static int length(byte[] bytes, int at) {
        if (at + HEADER > bytes.length || (bytes[at] & 0xFF) != 0xFF) {
            return 0;
        }
        int version = bytes[at + 1] >> 3 & 3;
        boolean synced = (bytes[at + 1] & 0xE0) == 0xE0 && (bytes[at + 1] >> 1 & 3) == LAYER_III;
        return synced && version != RESERVED ? length(version, bytes[at + 2] & 0xFF) : 0;
    }

    private static int length(int version, int rates) {
        int kilobits = (version == MPEG_1 ? KILOBITS_1 : KILOBITS_2)[rates >> 4];
        int hertz = HERTZ[rates >> 2 & 3] / divisor(version);
        int samples = version == MPEG_1 ? 1152 : 576;
        return kilobits == 0 || hertz == 0
                ? 0
                : samples / 8 * kilobits * 1000 / hertz + (rates >> 1 & 1);
    }

    private static int divisor(int version) {
        return switch (version) {
            case MPEG_1 -> 1;
            case MPEG_2 -> 2;
            default -> 4;
        };
    }
}
