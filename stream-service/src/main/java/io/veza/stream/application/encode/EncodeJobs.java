package io.veza.stream.application.encode;

import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The jobs that wait or run, and what runners write about their tracks. Every method blocks and may
 * throw {@link LeaseLost}: whatever a runner writes, it writes only while it holds the lease.
 */
public interface EncodeJobs {

    /**
     * Takes a job that is due and free, or whose holder has fallen silent: the oldest of those
     * whose artists have least in work.
     */
    Optional<EncodeJob> claim(String owner, Duration lease);

    void renew(EncodeJob job, Duration lease);

    /** Hands an unfinished job to the next runner; the attempt does not count. */
    void giveBack(EncodeJob job);

    void retryAfter(EncodeJob job, Duration pause);

    Track load(EncodeJob job);

    List<Rendition> renditions(EncodeJob job);

    Track change(EncodeJob job, UnaryOperator<Track> change);

    void add(EncodeJob job, Rendition rendition);

    /** Ends the job together with the state and event it led to. */
    void finish(EncodeJob job, Function<Track, TrackEvent> outcome);

    /** Ends a job whose track is gone. */
    void finishPurge(EncodeJob job);
}
