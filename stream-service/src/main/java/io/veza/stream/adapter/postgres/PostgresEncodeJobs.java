package io.veza.stream.adapter.postgres;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.veza.stream.application.encode.EncodeJobs;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Jobs in PostgreSQL, for threads that may block: each call runs its transaction on an event loop,
 * where the session belongs, and waits for it.
 */
@ApplicationScoped
class PostgresEncodeJobs implements EncodeJobs {

    private final Mutiny.SessionFactory sessions;
    private final JobRows jobs;
    private final TrackRows tracks;
    private final VersionJobs versions;
    private final TrackEventLog events;
    private final FailureMeter failures;

    PostgresEncodeJobs(
            Mutiny.SessionFactory sessions,
            JobRows jobs,
            TrackRows tracks,
            VersionJobs versions,
            TrackEventLog events,
            FailureMeter failures) {
        this.sessions = sessions;
        this.jobs = jobs;
        this.tracks = tracks;
        this.versions = versions;
        this.events = events;
        this.failures = failures;
    }

    @Override
    public Optional<EncodeJob> claim(String owner, Duration lease) {
        return inTransaction(session -> jobs.claim(session, owner, lease));
    }

    @Override
    public void renew(EncodeJob job, Duration lease) {
        inTransaction(session -> jobs.renew(session, job, lease));
    }

    @Override
    public void giveBack(EncodeJob job) {
        inTransaction(session -> jobs.release(session, job, Duration.ZERO, job.attempt() - 1));
    }

    @Override
    public void retryAfter(EncodeJob job, Duration pause) {
        inTransaction(session -> jobs.release(session, job, pause, job.attempt()));
    }

    @Override
    public Track load(EncodeJob job) {
        return whileHeld(
                job,
                session ->
                        isOfVersion(job)
                                ? versions.load(session, job.track())
                                : tracks.get(session, job.track()));
    }

    @Override
    public List<Rendition> renditions(EncodeJob job) {
        return inTransaction(session ->
                isOfVersion(job)
                        ? versions.renditions(session, job.track())
                        : tracks.renditions(session, job.track()));
    }

    @Override
    public Track change(EncodeJob job, UnaryOperator<Track> change) {
        return whileHeld(
                job,
                session ->
                        isOfVersion(job)
                                ? versions.change(session, job.track(), change)
                                : tracks.change(session, job.track(), change));
    }

    @Override
    public void add(EncodeJob job, Rendition rendition) {
        whileHeld(
                job,
                session ->
                        isOfVersion(job)
                                ? versions.add(session, job.track(), rendition)
                                : add(session, job.track(), rendition));
    }

    private Uni<Track> add(Mutiny.Session session, long track, Rendition rendition) {
        return session.persist(MadeRenditionEntity.of(track, rendition))
                .chain(() ->
                        tracks.change(session, track, found -> found.encoded(rendition.format())));
    }

    private static boolean isOfVersion(EncodeJob job) {
        return job.kind() == EncodeJob.Kind.REPLACE;
    }

    @Override
    public void finish(EncodeJob job, Function<Track, TrackEvent> outcome) {
        failures.count(whileHeld(job, session -> finish(session, job, outcome)));
    }

    private Uni<TrackEvent> finish(
            Mutiny.Session session, EncodeJob job, Function<Track, TrackEvent> outcome) {
        Uni<TrackEvent> finished =
                isOfVersion(job)
                        ? versions.finish(session, job.track(), outcome)
                        : finish(session, job.track(), outcome);
        return finished.call(() -> jobs.remove(session, job));
    }

    private Uni<TrackEvent> finish(
            Mutiny.Session session, long track, Function<Track, TrackEvent> outcome) {
        return tracks.lock(session, track)
                .map(row -> apply(row, outcome))
                .call(event -> events.append(session, event));
    }

    private static TrackEvent apply(TrackEntity row, Function<Track, TrackEvent> outcome) {
        TrackEvent event = outcome.apply(row.toTrack());
        row.take(event.track());
        return event;
    }

    @Override
    public void finishPurge(EncodeJob job) {
        whileHeld(job, session -> jobs.remove(session, job));
    }

    private <T> T whileHeld(EncodeJob job, Function<Mutiny.Session, Uni<T>> work) {
        return inTransaction(session -> jobs.hold(session, job).chain(() -> work.apply(session)));
    }

    private <T> T inTransaction(Function<Mutiny.Session, Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> sessions.withTransaction(work));
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
