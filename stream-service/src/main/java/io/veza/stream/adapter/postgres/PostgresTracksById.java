package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.track.TracksById;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Many tracks at once. */
@ApplicationScoped
class PostgresTracksById implements TracksById {

    private final TrackRows rows;

    PostgresTracksById(TrackRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Map<Long, Track>> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return rows.inOwnSession(session ->
                session.createSelectionQuery("from TrackEntity where id in ?1", TrackEntity.class)
                        .setParameter(1, List.copyOf(ids))
                        .getResultList()
                        .map(found ->
                                found.stream()
                                        .map(TrackEntity::toTrack)
                                        .collect(Collectors.toMap(Track::id, track -> track))));
    }
}
