package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.track.Publications;
import io.veza.stream.domain.track.Schedule;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Schedules in PostgreSQL. Whoever publishes a track holds its row, so that only one does. */
@ApplicationScoped
class PostgresPublications implements Publications {

    private static final String DUE =
            "select id from track where publish_at <= :now and status = 'READY' order by"
                    + " publish_at";

    private final Mutiny.SessionFactory sessions;
    private final TrackRows rows;
    private final TrackEventLog events;

    PostgresPublications(Mutiny.SessionFactory sessions, TrackRows rows, TrackEventLog events) {
        this.sessions = sessions;
        this.rows = rows;
        this.events = events;
    }

    @Override
    public Uni<List<Long>> due(Instant now, int most) {
        return rows.inOwnSession(session ->
                session.createNativeQuery(DUE, Long.class)
                        .setParameter("now", now)
                        .setMaxResults(most)
                        .getResultList());
    }

    @Override
    public Uni<Void> publish(long track, Instant now) {
        return sessions.withTransaction(
                session -> rows.lock(session, track).chain(row -> publish(session, row, now)));
    }

    private Uni<Void> publish(Mutiny.Session session, TrackEntity row, Instant now) {
        Track waiting = row.toTrack();
        Schedule schedule = waiting.details().release().schedule();
        if (schedule == null || !waiting.isDue(now)) {
            return Uni.createFrom().voidItem();
        }
        Track published = waiting.publish(now);
        row.take(published);
        return events.append(session, new TrackEvent.Published(published, schedule));
    }
}
