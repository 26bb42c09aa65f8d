package io.veza.stream.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where pieces of captions begin: at borders of the sound, though not at all of them. Words are
 * small; a player need not fetch some every few seconds (RFC 8216, section 6.2.4, lets them
 * differ).
 *
 * @param borders of the pieces, in samples at {@link Grid#SAMPLE_RATE}: one more than there are
 */
public record CaptionGrid(List<Long> borders) {

    private static final int SEGMENTS = 8;
    private static final int TICKS_OF_MILLISECOND = Grid.SAMPLE_RATE / 1000;

    public CaptionGrid {
        borders = List.copyOf(borders);
    }

    /**
     * @param sound segmented
     */
    public static CaptionGrid of(Rendition sound) {
        List<Long> borders = new ArrayList<>(List.of(0L));
        long ticks = 0;
        for (int i = 0; i < sound.segments().size(); i++) {
            ticks += sound.segments().get(i).ticks();
            if ((i + 1) % SEGMENTS == 0 || i + 1 == sound.segments().size()) {
                borders.add(ticks);
            }
        }
        return new CaptionGrid(borders);
    }

    public int pieces() {
        return borders.size() - 1;
    }

    /**
     * @param number from 1
     */
    public double seconds(int number) {
        return (borders.get(number) - borders.get(number - 1)) / (double) Grid.SAMPLE_RATE;
    }

    /** In seconds; that of the sound may be another. */
    public long targetDuration() {
        return IntStream.rangeClosed(1, pieces())
                .mapToLong(number -> (long) Math.ceil(seconds(number)))
                .max()
                .orElseThrow();
    }

    /** In milliseconds; no moment falls between two pieces. */
    public int from(int number) {
        return (int) (borders.get(number - 1) / TICKS_OF_MILLISECOND);
    }

    /** In milliseconds, behind the piece. */
    public int to(int number) {
        return (int) Math.ceilDiv(borders.get(number), TICKS_OF_MILLISECOND);
    }
}
