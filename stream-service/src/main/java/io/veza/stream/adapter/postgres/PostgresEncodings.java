package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.track.Encodings;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of {@code encode_job} for those who wait for them. */
@ApplicationScoped
class PostgresEncodings implements Encodings {

    private static final String TURN =
            """
            select attempts, coalesce(lease_until >= :now, false), (
                select count(*) from encode_job earlier
                where earlier.created_at < job.created_at
                  and coalesce(earlier.lease_until < :now, true))
            from encode_job job
            where track = :track and kind = 'ENCODE'
            """;

    private final Mutiny.SessionFactory sessions;
    private final TrackRows tracks;
    private final JobRows jobs;
    private final TrackEventLog events;
    private final Clock clock;

    PostgresEncodings(
            Mutiny.SessionFactory sessions,
            TrackRows tracks,
            JobRows jobs,
            TrackEventLog events,
            Clock clock) {
        this.sessions = sessions;
        this.tracks = tracks;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Turn>> turn(long track) {
        return sessions.withSession(session ->
                session.createNativeQuery(TURN, Object[].class)
                        .setParameter("track", track)
                        .setParameter("now", clock.instant())
                        .getResultList()
                        .map(PostgresEncodings::toTurn));
    }

    private static Optional<Turn> toTurn(List<Object[]> rows) {
        return rows.stream()
                .map(row ->
                        new Turn(
                                ((Number) row[0]).intValue(),
                                (Boolean) row[1],
                                ((Number) row[2]).intValue()))
                .findFirst();
    }

    @Override
    public Uni<Track> cancel(long track, Function<Track, TrackEvent> decision) {
        return sessions.withTransaction(session -> cancel(session, track, decision))
                .map(TrackEvent::track);
    }

    /** The job first, as whoever encodes locks them. */
    private Uni<TrackEvent> cancel(
            Mutiny.Session session, long track, Function<Track, TrackEvent> decision) {
        return jobs.purge(session, track)
                .chain(() -> tracks.lock(session, track))
                .map(row -> {
                    TrackEvent event = decision.apply(row.toTrack());
                    row.take(event.track());
                    return event;
                })
                .call(event -> events.append(session, event));
    }
}
