package io.veza.stream.domain.cmaf;

import java.nio.ByteBuffer;

/**
 * One {@code moof} and its {@code mdat}: decodable without its neighbours.
 *
 * @param bytes as they are served
 * @param decodeTime ticks since the first sample
 * @param duration ticks of all its samples
 */
public record Fragment(byte[] bytes, long decodeTime, long duration) {

    /** Version and flags come first. */
    private static final int FULL_BOX = 4;

    private static final int TFHD_FIELDS = 8;
    private static final int TRUN_COUNT = 4;

    static Fragment of(byte[] bytes, InitSegment init) {
        Box traf = new Box("file", ByteBuffer.wrap(bytes)).require("moof", "traf");
        Box tfdt = traf.require("tfdt");
        long decodeTime =
                tfdt.version() == 0
                        ? tfdt.body().getInt(FULL_BOX) & 0xFFFFFFFFL
                        : tfdt.body().getLong(FULL_BOX);
        long sample = defaultDuration(traf.require("tfhd"), init);
        long duration =
                Box.allIn(traf.body()).stream()
                        .filter(box -> box.type().equals("trun"))
                        .mapToLong(trun -> duration(trun, sample))
                        .sum();
        return new Fragment(bytes, decodeTime, duration);
    }

    /**
     * The same at another place of a track.
     *
     * @param place which fragment of the track it is, from 1
     */
    public Fragment at(long newDecodeTime, int place) {
        byte[] changed = bytes.clone();
        Box moof = new Box("file", ByteBuffer.wrap(changed)).require("moof");
        moof.require("mfhd").body().putInt(FULL_BOX, place);
        Box tfdt = moof.require("traf", "tfdt");
        if (tfdt.version() == 0) {
            tfdt.body().putInt(FULL_BOX, Math.toIntExact(newDecodeTime));
        } else {
            tfdt.body().putLong(FULL_BOX, newDecodeTime);
        }
        return new Fragment(changed, newDecodeTime, duration);
    }

    /** The track fragment's own default, behind the optional fields that come before it. */
    private static long defaultDuration(Box tfhd, InitSegment init) {
        int flags = tfhd.flags();
        if ((flags & 0x8) == 0) {
            return init.defaultDuration();
        }
        int offset = TFHD_FIELDS + ((flags & 0x1) != 0 ? 8 : 0) + ((flags & 0x2) != 0 ? 4 : 0);
        return tfhd.body().getInt(offset) & 0xFFFFFFFFL;
    }

    private static long duration(Box trun, long sample) {
        int flags = trun.flags();
        int count = trun.body().getInt(TRUN_COUNT);
        if ((flags & 0x100) == 0) {
            return count * sample;
        }
        int entry = 4 * Integer.bitCount(flags & 0xF00);
        int first = TRUN_COUNT + 4 + 4 * Integer.bitCount(flags & 0x5);
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += trun.body().getInt(first + i * entry) & 0xFFFFFFFFL;
        }
        return sum;
    }
}
