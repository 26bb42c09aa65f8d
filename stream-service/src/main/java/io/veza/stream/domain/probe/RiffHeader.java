package io.veza.stream.domain.probe;

/** The first bytes of a WAV file, which say how long all of it is. */
final class RiffHeader {

    private static final int SIZE = 4;
    private static final int BEFORE_SIZE = 8;

    /**
     * Who writes to a pipe states one of the largest numbers there are, for want of the true one.
     */
    private static final long LARGEST = 0x7FFF_0000L;

    /** Some writers count their own header, or forget the last few bytes. */
    private static final int SLOPPY = 1024;

    private RiffHeader() {}

    static boolean statesMoreThan(long length, byte[] head) {
        if (head.length < BEFORE_SIZE || head[0] != 'R' || head[1] != 'I') {
            return false;
        }
        long stated = 0;
        for (int i = SIZE + 3; i >= SIZE; i--) {
            stated = stated << 8 | (head[i] & 0xFF);
        }
        return stated < LARGEST && stated + BEFORE_SIZE > length + SLOPPY;
    }
}
