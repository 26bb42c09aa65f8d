package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows one track to whoever may know of it. */
@ApplicationScoped
public class GetTrack {

    private final Tracks tracks;

    GetTrack(Tracks tracks) {
        this.tracks = tracks;
    }

    public Uni<Track> handle(long id, Optional<Principal> caller) {
        return tracks.get(id).map(track -> requireVisible(track, caller));
    }

    /** For what only its artist may do with it. */
    public Uni<Track> own(long id, Principal caller) {
        return handle(id, Optional.of(caller))
                .map(track -> {
                    if (!track.isOwnedBy(caller)) {
                        throw notYours();
                    }
                    return track;
                });
    }

    /** For what of it only its artist sees, and admins. */
    public Uni<Track> behind(long id, Principal caller) {
        return tracks.get(id).map(track -> requireBehind(track, caller));
    }

    static Track requireBehind(Track track, Principal caller) {
        requireVisible(track, Optional.of(caller));
        if (!track.mayDelete(caller)) {
            throw new DomainException(
                    TrackError.NOT_YOUR_TRACK, "Only the artist sees this of a track");
        }
        return track;
    }

    static DomainException notYours() {
        return new DomainException(TrackError.NOT_YOUR_TRACK, "Only the artist can change this");
    }

    /** A private track is not refused but unknown: its existence is nobody's business. */
    static Track requireVisible(Track track, Optional<Principal> caller) {
        if (!track.isVisibleTo(caller.orElse(null))) {
            throw new DomainException(TrackError.TRACK_NOT_FOUND, "There is no such track");
        }
        return track;
    }
}
