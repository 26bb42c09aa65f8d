package io.veza.stream.domain.rendition;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which renditions are worth making of a sound. Tracks keep the one they were encoded with. */
public final class Ladder {

    /** Up to now: AAC, Opus 128 and MP3 320 in stereo, whose Opus began 14.8 ms later than AAC. */
    public static final int FIRST = 1;

    public static final int CURRENT = 2;

    /** AAC and Opus gain nothing from more bits for one channel, or for half of the spectrum. */
    private static final int MOST_FOR_NARROW = 128;

    private Ladder() {}

    public static Set<RenditionFormat> of(Signal signal) {
        return Stream.of(RenditionFormat.values())
                .filter(format -> isWorthwhile(format, signal))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** RFC 9639, sections 9.1.2 and 9.1.3: eight channels, and rates that its header can say. */
    private static boolean fitsFlac(Signal signal) {
        int rate = signal.sampleRate();
        boolean sayable = rate <= 65_535 || (rate <= 655_350 && rate % 10 == 0);
        return sayable && signal.channels() <= 8;
    }

    private static boolean isWorthwhile(RenditionFormat format, Signal signal) {
        return switch (format.codec()) {
            case AAC, OPUS -> !signal.isNarrow() || format.kilobits() <= MOST_FOR_NARROW;
            case MP3 -> true;
            case FLAC -> signal.lossless() && fitsFlac(signal);
        };
    }
}
