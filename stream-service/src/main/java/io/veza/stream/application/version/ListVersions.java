package io.veza.stream.application.version;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.version.Version;
import io.veza.stream.domain.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows artists the files of their tracks, newest first. */
@ApplicationScoped
public class ListVersions {

    private final GetTrack getTrack;
    private final TrackFiles files;

    ListVersions(GetTrack getTrack, TrackFiles files) {
        this.getTrack = getTrack;
        this.files = files;
    }

    public Uni<List<Version>> handle(long track, Principal caller) {
        return getTrack.handle(track, Optional.of(caller))
                .invoke(found -> requireOwn(found, caller))
                .chain(found -> files.of(found.id()))
                .map(Versions::all);
    }

    private static void requireOwn(Track track, Principal caller) {
        if (!track.mayDelete(caller)) {
            throw new DomainException(
                    TrackError.NOT_YOUR_TRACK, "Only the artist sees what it was made of");
        }
    }
}
