package io.veza.stream.domain.probe;

import java.util.Arrays;

/** The pages of an Ogg file (RFC 3533, section 6), as far as its end is concerned. */
final class OggPages {

    private static final int HEADER = 27;
    private static final int SEGMENTS = 26;
    private static final byte[] CAPTURE = {'O', 'g', 'g', 'S'};

    private OggPages() {}

    /**
     * Whether the last page is there to its last byte. That it says it is the last is not asked:
     * recordings of radio streams end without.
     */
    static boolean end(byte[] tail) {
        int page = lastPage(tail);
        return page >= 0 && isWhole(tail, page);
    }

    private static int lastPage(byte[] tail) {
        int at = tail.length - HEADER;
        while (at >= 0 && !isPage(tail, at)) {
            at--;
        }
        return at;
    }

    /** The capture pattern and version 0. */
    private static boolean isPage(byte[] tail, int at) {
        return Arrays.equals(tail, at, at + CAPTURE.length, CAPTURE, 0, CAPTURE.length)
                && tail[at + CAPTURE.length] == 0;
    }

    private static boolean isWhole(byte[] tail, int page) {
        int segments = tail[page + SEGMENTS] & 0xFF;
        int end = page + HEADER + segments;
        for (int i = 0; i < segments && end <= tail.length; i++) {
            end += tail[page + HEADER + i] & 0xFF;
        }
        return end <= tail.length && !beginsAnother(tail, end);
    }

    /** Too little of a page to be found as one. */
    private static boolean beginsAnother(byte[] tail, int at) {
        int there = Math.min(CAPTURE.length, tail.length - at);
        return there > 0 && Arrays.equals(tail, at, at + there, CAPTURE, 0, there);
    }
}
