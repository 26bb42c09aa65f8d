package io.veza.stream.application.encode;

import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One job in memory, and what became of it. */
final class JobDesk implements EncodeJobs {

    Track track;
    boolean leased = true;
    boolean purged;
    boolean givenBack;
    @Nullable Duration pause;
    @Nullable TrackEvent outcome;
    final List<Rendition> renditions = new ArrayList<>();

    JobDesk(Track track) {
        this.track = track;
    }

    @Override
    public Optional<EncodeJob> claim(String owner, Duration lease) {
        return Optional.empty();
    }

    @Override
    public void renew(EncodeJob job, Duration lease) {
        requireLease();
    }

    @Override
    public void giveBack(EncodeJob job) {
        givenBack = true;
    }

    @Override
    public void retryAfter(EncodeJob job, Duration after) {
        pause = after;
    }

    @Override
    public Track load(EncodeJob job) {
        requireLease();
        return track;
    }

    @Override
    public synchronized List<Rendition> renditions(EncodeJob job) {
        return List.copyOf(renditions);
    }

    @Override
    public synchronized Track change(EncodeJob job, UnaryOperator<Track> change) {
        requireLease();
        track = change.apply(track);
        return track;
    }

    @Override
    public synchronized void add(EncodeJob job, Rendition rendition) {
        requireLease();
        renditions.add(rendition);
        track = track.encoded(rendition.format());
    }

    @Override
    public void finish(EncodeJob job, Function<Track, TrackEvent> decision) {
        requireLease();
        outcome = decision.apply(track);
        track = outcome.track();
    }

    @Override
    public void finishPurge(EncodeJob job) {
        purged = true;
    }

    private void requireLease() {
        if (!leased) {
            throw new LeaseLost();
        }
    }
}
