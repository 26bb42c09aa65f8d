package io.veza.stream.application.version;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.EncodeBell;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.version.Version;
import io.veza.stream.domain.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;

/** Has a track play a former file again. */
@ApplicationScoped
public class RestoreVersion {

    private final GetTrack getTrack;
    private final TrackFiles files;
    private final EncodeBell bell;

    RestoreVersion(GetTrack getTrack, TrackFiles files, EncodeBell bell) {
        this.getTrack = getTrack;
        this.files = files;
        this.bell = bell;
    }

    public record Command(long track, long version, Principal caller) {}

    public Uni<Version> handle(Command command) {
        return getTrack.own(command.track(), command.caller())
                .chain(_ -> files.play(command.track(), all -> choose(all, command.version())))
                .invoke(bell::ring);
    }

    /** What plays already may be asked for again. */
    private static Version choose(Versions all, long wanted) {
        Version version = all.require(wanted);
        if (!version.current()) {
            all.requireNoneComing();
        }
        return version.requireReady();
    }
}
