package io.veza.stream.domain.cmaf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a decoder needs before the first fragment: {@code ftyp} and {@code moov}.
 *
 * @param bytes as they are served
 * @param timescale ticks per second
 * @param priming ticks of encoder delay at the start that the edit list tells players to drop
 * @param defaultDuration ticks of a sample that says nothing else
 */
public record InitSegment(byte[] bytes, long timescale, long priming, long defaultDuration) {

    private static final int BRANDS = 8;
    private static final int ENTRY_OF_STSD = 8;
    private static final int FIELDS_OF_SOUND = 28;
    private static final int PRE_SKIP = 2;
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

    /**
     * The same as a CMAF header (ISO/IEC 23000-19, brand {@code cmfc}) of a track that has so much
     * priming: the encoder was given that much more silence than it asked for.
     */
    public InitSegment primed(long samples) {
        byte[] changed = bytes.clone();
        Box file = new Box("file", ByteBuffer.wrap(changed));
        Box brands = file.require("ftyp");
        for (int i = BRANDS; i < brands.body().limit(); i += 4) {
            if (Box.typeAt(brands.body(), i).equals("mp41")) {
                brands.body().put(i, "cmfc".getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        Box elst = file.require("moov", "trak", "edts", "elst");
        if (elst.version() == 0) {
            elst.body().putInt(MEDIA_TIME_V0, (int) samples);
        } else {
            elst.body().putLong(MEDIA_TIME_V1, samples);
        }
        opusHeader(file).ifPresent(dops -> dops.body().putShort(PRE_SKIP, (short) samples));
        return new InitSegment(changed, timescale, samples, defaultDuration);
    }

    /** Opus says it a second time (Encapsulation of Opus in ISOBMFF, section 4.3.2). */
    private static Optional<Box> opusHeader(Box file) {
        ByteBuffer entries = file.require("moov", "trak", "mdia", "minf", "stbl", "stsd").body();
        Box entry =
                Box.allIn(entries.slice(ENTRY_OF_STSD, entries.limit() - ENTRY_OF_STSD)).getFirst();
        return entry.type().equals("Opus")
                ? Box.allIn(
                                entry.body()
                                        .slice(
                                                FIELDS_OF_SOUND,
                                                entry.body().limit() - FIELDS_OF_SOUND))
                        .stream()
                        .filter(box -> box.type().equals("dOps"))
                        .findFirst()
                : Optional.empty();
    }
}
