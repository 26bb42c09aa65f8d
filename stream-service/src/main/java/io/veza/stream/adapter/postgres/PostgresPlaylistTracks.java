package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.application.track.TracksById;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

@ApplicationScoped
class PostgresPlaylistTracks implements PlaylistTracks {

    private final TracksById tracks;

    PostgresPlaylistTracks(TracksById tracks) {
        this.tracks = tracks;
    }

    @Override
    public Uni<Map<Long, Track>> find(Collection<Long> ids) {
        return tracks.find(ids);
    }
}
