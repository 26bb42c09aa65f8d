package io.veza.gateway.album;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicTracks;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumTrack;
import io.veza.proto.stream.v1.Track;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Forgets what is known of the tracks of an album that was changed, so that whoever has changed it
 * sees it changed. Of those that were taken off, an event tells.
 */
@ApplicationScoped
class KnownTracks {

    private final PublicTracks tracks;

    KnownTracks(PublicTracks tracks) {
        this.tracks = tracks;
    }

    Uni<Void> forget(Album album) {
        return Multi.createFrom()
                .iterable(album.getTracksList())
                .map(AlbumTrack::getTrack)
                .map(Track::getId)
                .onItem()
                .transformToUniAndMerge(tracks::forget)
                .collect()
                .last();
    }

    Uni<Void> forget(long track) {
        return tracks.forget(track);
    }
}
