package io.veza.stream.application.encode;

import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One job in memory, and what became of it. Encoders write here side by side. */
final class JobDesk implements EncodeJobs {

    volatile Track track;
    volatile boolean leased = true;
    volatile boolean purged;
    volatile @Nullable Duration pause;
    volatile @Nullable TrackEvent outcome;
    final List<Rendition> renditions = new CopyOnWriteArrayList<>();

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
        throw new UnsupportedOperationException("Only the runner gives jobs back");
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
    public List<Rendition> renditions(EncodeJob job) {
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
    public synchronized void finish(EncodeJob job, Function<Track, TrackEvent> decision) {
        requireLease();
        TrackEvent event = decision.apply(track);
        track = event.track();
        outcome = event;
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
