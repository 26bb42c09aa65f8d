package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.domain.rendition.Grid;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Segments of a track that are encoded by a process of their own. It is given one segment more at
 * either side, and what it makes of those is dropped: so its first frame is cut as if there had
 * been no border, and frames of both sides overlap as frames of AAC do (ISO/IEC 14496-3, 4.6.11).
 *
 * @param from the first, counted from 0
 * @param until the first of the next part; {@link #OPEN}: to the end of the track
 */
record Part(int from, int until) {

    static final int OPEN = Integer.MAX_VALUE;

    static final Part WHOLE = new Part(0, OPEN);

    /**
     * As many as there are encoders, of about the same length.
     *
     * @param shortest what is not worth a process of its own
     */
    static List<Part> of(Duration track, int encoders, Duration shortest) {
        int segments = (int) (track.toMillis() / Grid.SEGMENT.toMillis());
        int parts = (int) Math.clamp(track.toMillis() / shortest.toMillis(), 1, encoders);
        return IntStream.range(0, parts)
                .mapToObj(i ->
                        new Part(
                                segments * i / parts,
                                i + 1 < parts ? segments * (i + 1) / parts : OPEN))
                .toList();
    }

    /** How many segments at its begin are dropped. */
    int lead() {
        return from == 0 ? 0 : 1;
    }

    boolean isLast() {
        return until == OPEN;
    }

    /** Samples from which and until which the encoder is given the track, as filters. */
    String trim() {
        if (equals(WHOLE)) {
            return "";
        }
        long begin = (long) (from - lead()) * Grid.SEGMENT_TICKS;
        String end = isLast() ? "" : ":end_sample=" + (until + 1L) * Grid.SEGMENT_TICKS;
        return ",atrim=start_sample=" + begin + end + ",asetpts=N/SR/TB";
    }

    /** How much sound that is, for the progress. */
    Duration length(Duration track) {
        Duration begin = Grid.SEGMENT.multipliedBy(from);
        return (isLast() ? track : Grid.SEGMENT.multipliedBy(until)).minus(begin);
    }
}
