package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackChange;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Changes what an artist says about a track. */
@ApplicationScoped
public class UpdateTrack {

    private final Tracks tracks;
    private final PublicationLimits limits;
    private final Clock clock;

    UpdateTrack(Tracks tracks, PublicationLimits limits, Clock clock) {
        this.tracks = tracks;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param ifMatch revisions it is meant for; empty: any
     */
    public record Command(long track, TrackChange change, Principal caller, List<String> ifMatch) {}

    public Uni<Track> handle(Command command) {
        return tracks.change(command.track(), track -> change(track, command));
    }

    private Track change(Track track, Command command) {
        GetTrack.requireVisible(track, Optional.of(command.caller()));
        if (!track.isOwnedBy(command.caller())) {
            throw new DomainException(
                    TrackError.NOT_YOUR_TRACK, "Only the artist can change this track");
        }
        track.details().revision().requireIn(command.ifMatch());
        command.change().release().requireAhead(clock.instant(), limits.furthest());
        return track.change(command.change());
    }
}
