package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackChange;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Changes what an artist says about a track. */
@ApplicationScoped
public class UpdateTrack {

    private final Tracks tracks;

    UpdateTrack(Tracks tracks) {
        this.tracks = tracks;
    }

    /**
     * @param ifMatch revisions it is meant for; empty: any
     */
    public record Command(long track, TrackChange change, Principal caller, List<String> ifMatch) {}

    public Uni<Track> handle(Command command) {
        return tracks.change(command.track(), track -> change(track, command));
    }

    private static Track change(Track track, Command command) {
        GetTrack.requireVisible(track, Optional.of(command.caller()));
        if (!track.isOwnedBy(command.caller())) {
            throw new DomainException(
                    TrackError.NOT_YOUR_TRACK, "Only the artist can change this track");
        }
        track.details().revision().requireIn(command.ifMatch());
        return track.change(command.change());
    }
}
