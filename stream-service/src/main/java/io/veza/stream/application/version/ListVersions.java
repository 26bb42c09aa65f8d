package io.veza.stream.application.version;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.version.Version;
import io.veza.stream.domain.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
        return getTrack.behind(track, caller)
                .chain(found -> files.of(found.id()))
                .map(Versions::all);
    }
}
