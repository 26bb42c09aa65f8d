package io.veza.stream.domain.probe;

import io.veza.stream.domain.rendition.Signal;
import io.veza.stream.domain.track.EncodingRefused;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.FileTags;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file says about itself before anybody has listened to it.
 *
 * @param container the one reader this file may be opened with
 * @param codec how its sound is coded
 * @param stated the duration its header states; empty when that is a guess
 * @param picture number of the stream that is a picture of a kind we read
 * @param film whether it holds moving pictures too
 * @param signal the shape of its sound
 */
public record Probe(
        Container container,
        String codec,
        Optional<Duration> stated,
        FileTags tags,
        OptionalInt picture,
        boolean film,
        Signal signal) {

    private static final Duration LEAST_TOLERANCE = Duration.ofMillis(500);
    private static final int TOLERANCE_DIVISOR = 500;

    public Probe {
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(codec, "codec");
        Objects.requireNonNull(signal, "signal");
    }

    /** Sound alone, in stereo. */
    public Probe(
            Container container,
            String codec,
            Optional<Duration> stated,
            FileTags tags,
            OptionalInt picture) {
        this(container, codec, stated, tags, picture, false, Signal.STEREO);
    }

    /** Refuses what its header already shows to be too long. */
    public void requireAtMost(Duration longest) {
        if (stated.filter(duration -> duration.compareTo(longest) > 0).isPresent()) {
            throw new EncodingRefused(FailureCode.TOO_LONG);
        }
    }

    /** Refuses a file that holds less sound than its header states. */
    public void requireWhole(Duration decoded) {
        if (decoded.isZero()) {
            throw new EncodingRefused(FailureCode.EMPTY_FILE);
        }
        if (stated.filter(whole -> isCutOff(whole, decoded)).isPresent()) {
            throw new EncodingRefused(FailureCode.TRUNCATED);
        }
    }

    private static boolean isCutOff(Duration whole, Duration decoded) {
        Duration share = whole.dividedBy(TOLERANCE_DIVISOR);
        Duration tolerance = share.compareTo(LEAST_TOLERANCE) > 0 ? share : LEAST_TOLERANCE;
        return decoded.plus(tolerance).compareTo(whole) < 0;
    }

    /** For people: container and codec, once when they are the same. */
    public String format() {
        return container.demuxer().equals(codec) ? codec : container.demuxer() + "/" + codec;
    }
}
