package io.veza.stream.domain.probe;

/** The pages of an Ogg file (RFC 3533, section 6), as far as its end is concerned. */
final class OggPages {

    private static final int HEADER = 27;
    private static final int FLAGS = 5;
    private static final int END_OF_STREAM = 4;
    private static final int SEGMENTS = 26;

    private OggPages() {}

    /** Whether the last page is there to its last byte and says that it is the last. */
    static boolean end(byte[] tail) {
        int page = lastPage(tail);
        return page >= 0 && (tail[page + FLAGS] & END_OF_STREAM) != 0 && isWhole(tail, page);
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
        return tail[at] == 'O'
                && tail[at + 1] == 'g'
                && tail[at + 2] == 'g'
                && tail[at + 3] == 'S'
                && tail[at + 4] == 0;
    }

    private static boolean isWhole(byte[] tail, int page) {
        int segments = tail[page + SEGMENTS] & 0xFF;
        int end = page + HEADER + segments;
        for (int i = 0; i < segments && end <= tail.length; i++) {
            end += tail[page + HEADER + i] & 0xFF;
        }
        return end <= tail.length;
    }
}
