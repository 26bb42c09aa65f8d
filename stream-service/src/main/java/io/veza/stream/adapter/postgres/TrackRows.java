package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads and changes the rows of {@code track} and {@code rendition}. */
@ApplicationScoped
class TrackRows {

    private static final String OF_FILE =
            " and exists (select 1 from TrackEntity t where t.id = r.track and t.sha256 = ?2)";

    private final Mutiny.SessionFactory sessions;

    TrackRows(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    <T extends @Nullable Object> Uni<T> inOwnSession(Function<Mutiny.Session, Uni<T>> work) {
        return sessions.withSession(work);
    }

    Uni<Track> get(Mutiny.Session session, long id) {
        return session.find(TrackEntity.class, id)
                .onItem()
                .ifNull()
                .failWith(TrackRows::notFound)
                .map(TrackEntity::toTrack);
    }

    /** Nobody else changes the row before this transaction ends. */
    Uni<TrackEntity> lock(Mutiny.Session session, long id) {
        return session.find(TrackEntity.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(TrackRows::notFound);
    }

    Uni<Track> change(Mutiny.Session session, long id, UnaryOperator<Track> change) {
        return lock(session, id).map(row -> row.take(change.apply(row.toTrack())).toTrack());
    }

    /** Of the first ladder, which nothing adds to any more. */
    Uni<List<Rendition>> firstRenditions(Mutiny.Session session, Track track) {
        return session.createSelectionQuery(
                        "from RenditionEntity r where r.track = ?1" + OF_FILE,
                        RenditionEntity.class)
                .setParameter(1, track.id())
                .setParameter(2, track.source().sha256())
                .getResultList()
                .map(rows -> rows.stream().map(RenditionEntity::toRendition).toList());
    }

    /** None when it is of another file by now: one statement sees either that one or this. */
    Uni<List<Rendition>> renditions(Mutiny.Session session, Track track) {
        return session.createSelectionQuery(
                        "from MadeRenditionEntity r where r.track = ?1" + OF_FILE,
                        MadeRenditionEntity.class)
                .setParameter(1, track.id())
                .setParameter(2, track.source().sha256())
                .getResultList()
                .map(rows -> rows.stream().map(MadeRenditionEntity::toRendition).toList());
    }

    Uni<List<Rendition>> renditions(Mutiny.Session session, long id) {
        return session.createSelectionQuery(
                        "from MadeRenditionEntity where track = ?1", MadeRenditionEntity.class)
                .setParameter(1, id)
                .getResultList()
                .map(rows -> rows.stream().map(MadeRenditionEntity::toRendition).toList());
    }

    static DomainException notFound() {
        return new DomainException(TrackError.TRACK_NOT_FOUND, "There is no such track");
    }
}
