package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.album.AlbumView.Heard;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumTrack;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows one album, with what may be heard of it, to whoever may know of it. */
@ApplicationScoped
public class GetAlbum {

    private final Albums albums;
    private final PlaylistTracks tracks;

    GetAlbum(Albums albums, PlaylistTracks tracks) {
        this.albums = albums;
        this.tracks = tracks;
    }

    public Uni<AlbumView> handle(long id, Optional<Principal> caller) {
        return albums.get(id)
                .map(found -> AlbumAccess.requireVisible(found, caller))
                .chain(album -> view(album, caller));
    }

    private Uni<AlbumView> view(Album album, Optional<Principal> caller) {
        return tracks.find(album.tracks().stream().map(AlbumTrack::track).toList())
                .map(found -> new AlbumView(album, heard(album, found, caller)));
    }

    private static List<Heard> heard(
            Album album, Map<Long, Track> found, Optional<Principal> caller) {
        return album.tracks().stream()
                .flatMap(place ->
                        Stream.ofNullable(found.get(place.track()))
                                .map(track -> new Heard(place, track)))
                .filter(heard -> mayBeHeard(heard.track(), caller))
                .toList();
    }

    /** By others than its artist, once it is ready. */
    private static boolean mayBeHeard(Track track, Optional<Principal> caller) {
        return track.isVisibleTo(caller.orElse(null))
                && (track.state() instanceof TrackState.Ready
                        || caller.filter(track::mayDelete).isPresent());
    }
}
