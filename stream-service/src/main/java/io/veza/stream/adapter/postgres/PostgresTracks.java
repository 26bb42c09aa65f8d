package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.track.TrackFilter;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.domain.rendition.Ladder;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Tracks in PostgreSQL. */
@ApplicationScoped
class PostgresTracks implements Tracks {

    private final Mutiny.SessionFactory sessions;
    private final TrackRows rows;
    private final JobRows jobs;
    private final UploadKeyRows keys;
    private final TrackEventLog events;

    PostgresTracks(
            Mutiny.SessionFactory sessions,
            TrackRows rows,
            JobRows jobs,
            UploadKeyRows keys,
            TrackEventLog events) {
        this.sessions = sessions;
        this.rows = rows;
        this.jobs = jobs;
        this.keys = keys;
        this.events = events;
    }

    @Override
    public Uni<Track> add(Track track, @Nullable String key, Instant keysSince) {
        Uni<Track> added =
                sessions.withTransaction(session -> insert(session, track, key, keysSince));
        return added.onFailure(KeyUsed.class)
                .recoverWithUni(
                        used -> rows.inOwnSession(s -> rows.get(s, ((KeyUsed) used).track())));
    }

    private Uni<Track> insert(
            Mutiny.Session session, Track track, @Nullable String key, Instant keysSince) {
        return session.persist(TrackEntity.of(track))
                .chain(session::flush)
                .chain(() -> keys.take(session, track, key, keysSince))
                .chain(() -> jobs.add(session, track))
                .chain(() -> events.append(session, new TrackEvent.Uploaded(track)))
                .replaceWith(track);
    }

    @Override
    public Uni<@Nullable Track> findByKey(long person, String key, Instant since) {
        return rows.inOwnSession(session -> keys.find(session, person, key, since));
    }

    @Override
    public Uni<Track> get(long id) {
        return rows.inOwnSession(session -> rows.get(session, id));
    }

    @Override
    public Uni<List<Track>> list(TrackFilter filter) {
        return rows.inOwnSession(session -> TrackSearch.list(session, filter));
    }

    @Override
    public Uni<List<Rendition>> renditions(Track track) {
        return rows.inOwnSession(session ->
                track.ladder() == Ladder.FIRST
                        ? rows.firstRenditions(session, track)
                        : rows.renditions(session, track));
    }

    @Override
    public Uni<Track> change(long id, UnaryOperator<Track> change) {
        return sessions.withTransaction(session -> change(session, id, change));
    }

    private Uni<Track> change(Mutiny.Session session, long id, UnaryOperator<Track> change) {
        return rows.change(session, id, change)
                .call(track -> events.append(session, new TrackEvent.Changed(track)));
    }

    @Override
    public Uni<Void> delete(long id, Function<Track, TrackEvent> decision) {
        return sessions.withTransaction(session -> delete(session, id, decision));
    }

    private Uni<Void> delete(
            Mutiny.Session session, long id, Function<Track, TrackEvent> decision) {
        // The job first, as whoever encodes locks them: the other way round the two would deadlock.
        return jobs.purgeAll(session, id)
                .chain(() -> rows.lock(session, id))
                .call(row -> events.append(session, decision.apply(row.toTrack())))
                .chain(session::remove);
    }
}
