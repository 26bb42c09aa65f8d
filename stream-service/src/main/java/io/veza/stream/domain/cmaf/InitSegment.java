package io.veza.stream.domain.cmaf;

import java.nio.ByteBuffer;

/**
 * What a decoder needs before the first fragment: {@code ftyp} and {@code moov}.
 *
 * @param bytes as they are served
 * @param timescale ticks per second
 * @param priming ticks of encoder delay at the start that the edit list tells players to drop
 * @param defaultDuration ticks of a sample that says nothing else
 */
public record InitSegment(byte[] bytes, long timescale, long priming, long defaultDuration) {

    private static final int TIMESCALE_V0 = 12;
    private static final int TIMESCALE_V1 = 20;
    private static final int MEDIA_TIME_V0 = 12;
    private static final int MEDIA_TIME_V1 = 16;
    private static final int TREX_DURATION = 12;

    static InitSegment of(byte[] bytes) {
        Box file = new Box("file", ByteBuffer.wrap(bytes));
        Box header = file.require("moov", "trak", "mdia", "mdhd");
        long timescale =
                header.body().getInt(header.version() == 0 ? TIMESCALE_V0 : TIMESCALE_V1)
                        & 0xFFFFFFFFL;
        long priming =
                file.find("moov", "trak", "edts", "elst").map(InitSegment::mediaTime).orElse(0L);
        long duration = file.require("moov", "mvex", "trex").body().getInt(TREX_DURATION);
        return new InitSegment(bytes, timescale, Math.max(0, priming), duration);
    }

    private static long mediaTime(Box elst) {
        return elst.version() == 0
                ? elst.body().getInt(MEDIA_TIME_V0)
                : elst.body().getLong(MEDIA_TIME_V1);
    }
}
