package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What the runner of a job writes about the new file of a track: to the runner it is a track of its
 * own, which takes the place of the old file when it is ready and is forgotten when it fails.
 */
@ApplicationScoped
class VersionJobs {

    private final TrackRows tracks;
    private final VersionRows versions;
    private final TrackEventLog events;
    private final Clock clock;

    VersionJobs(TrackRows tracks, VersionRows versions, TrackEventLog events, Clock clock) {
        this.tracks = tracks;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    private record Pair(TrackEntity track, VersionEntity version) {

        Track made() {
            return version.madeOf(track);
        }
    }

    Uni<Track> load(Mutiny.Session session, long id) {
        return find(session, id)
                .chain(version ->
                        session.find(TrackEntity.class, version.track).map(version::madeOf));
    }

    Uni<Track> change(Mutiny.Session session, long id, UnaryOperator<Track> change) {
        return session.find(VersionEntity.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(TrackRows::notFound)
                .chain(version ->
                        session.find(TrackEntity.class, version.track)
                                .map(track -> {
                                    version.takeFile(change.apply(version.madeOf(track)));
                                    return version.madeOf(track);
                                }));
    }

    Uni<List<Rendition>> renditions(Mutiny.Session session, long id) {
        return session.createSelectionQuery(
                        "from VersionRenditionEntity where version = ?1",
                        VersionRenditionEntity.class)
                .setParameter(1, id)
                .getResultList()
                .map(rows -> rows.stream().map(VersionRenditionEntity::toRendition).toList());
    }

    Uni<Track> add(Mutiny.Session session, long id, Rendition rendition) {
        return session.persist(VersionRenditionEntity.of(id, rendition))
                .chain(() -> change(session, id, track -> track.encoded(rendition.format())));
    }

    /** The track first, as all lock them who change which of its files plays. */
    Uni<TrackEvent> finish(Mutiny.Session session, long id, Function<Track, TrackEvent> outcome) {
        return find(session, id)
                .chain(version -> tracks.lock(session, version.track))
                .chain(track ->
                        session.find(VersionEntity.class, id)
                                .map(version -> new Pair(track, version)))
                .chain(pair -> finish(session, pair, outcome.apply(pair.made())))
                .call(event -> events.append(session, event));
    }

    private Uni<TrackEvent> finish(Mutiny.Session session, Pair pair, TrackEvent outcome) {
        TrackEntity track = pair.track();
        VersionEntity version = pair.version();
        version.takeFile(outcome.track());
        if (outcome instanceof TrackEvent.Failed failed) {
            version.leftAt = clock.instant();
            return Uni.createFrom()
                    .item(
                            new TrackEvent.ReplacementFailed(
                                    track.toTrack(), version.id, failed.code()));
        }
        return versions.play(session, track, version)
                .map(_ -> new TrackEvent.Replaced(track.toTrack()));
    }

    private static Uni<VersionEntity> find(Mutiny.Session session, long id) {
        return session.find(VersionEntity.class, id)
                .onItem()
                .ifNull()
                .failWith(TrackRows::notFound);
    }
}
