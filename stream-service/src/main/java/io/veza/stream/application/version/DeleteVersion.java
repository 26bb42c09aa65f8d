package io.veza.stream.application.version;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.EncodeBell;
import io.veza.stream.application.track.GetTrack;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes a file that does not play; one that is being encoded is given up. */
@ApplicationScoped
public class DeleteVersion {

    private final GetTrack getTrack;
    private final TrackFiles files;
    private final EncodeBell bell;

    DeleteVersion(GetTrack getTrack, TrackFiles files, EncodeBell bell) {
        this.getTrack = getTrack;
        this.files = files;
        this.bell = bell;
    }

    public record Command(long track, long version, Principal caller) {}

    public Uni<Void> handle(Command command) {
        return getTrack.own(command.track(), command.caller())
                .chain(_ ->
                        files.remove(
                                command.track(),
                                all -> all.require(command.version()).requireFormer()))
                .invoke(bell::ring);
    }
}
