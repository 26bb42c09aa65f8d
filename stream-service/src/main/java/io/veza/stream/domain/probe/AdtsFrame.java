package io.veza.stream.domain.probe;

/** The header of an AAC frame in an ADTS stream (ISO/IEC 14496-3, annex 1.A). */
final class AdtsFrame {

    private static final int HEADER = 7;

    private AdtsFrame() {}

    static int length(byte[] bytes, int at) {
        boolean synced =
                at + HEADER <= bytes.length
                        && (bytes[at] & 0xFF) == 0xFF
                        && (bytes[at + 1] & 0xF6) == 0xF0;
        if (!synced) {
            return 0;
        }
        int length =
                (bytes[at + 3] & 3) << 11
                        | (bytes[at + 4] & 0xFF) << 3
                        | (bytes[at + 5] & 0xFF) >> 5;
        return length > HEADER ? length : 0;
    }
}
