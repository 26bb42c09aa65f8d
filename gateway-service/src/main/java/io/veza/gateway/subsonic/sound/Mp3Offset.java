package io.veza.gateway.subsonic.sound;

/** Where in an MP3 of 320 kbit/s, constantly, a moment is. */
final class Mp3Offset {

    /** Of 48 kHz: 1,152 samples, which are 24 ms. */
    private static final int FRAME_BYTES = 960;

    private static final int FRAME_MS = 24;
    private static final int MILLIS = 1_000;

    private Mp3Offset() {}

    /** What is behind the end begins with the last second. */
    static long of(int seconds, int durationMs) {
        long millis = Math.min(seconds * (long) MILLIS, Math.max(0, durationMs - MILLIS));
        return millis / FRAME_MS * FRAME_BYTES;
    }
}
