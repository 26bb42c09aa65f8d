package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Removes a track; what is being encoded stops, and its files follow. */
@ApplicationScoped
public class DeleteTrack {

    private final Tracks tracks;
    private final EncodeBell bell;

    DeleteTrack(Tracks tracks, EncodeBell bell) {
        this.tracks = tracks;
        this.bell = bell;
    }

    public Uni<Void> handle(long track, Principal caller) {
        return tracks.delete(track, found -> decide(found, caller)).invoke(bell::ring);
    }

    private static TrackEvent decide(Track track, Principal caller) {
        GetTrack.requireVisible(track, Optional.of(caller));
        if (!track.mayDelete(caller)) {
            throw new DomainException(
                    TrackError.NOT_YOUR_TRACK, "Only the artist can delete this track");
        }
        return new TrackEvent.Deleted(track);
    }
}
