package io.veza.stream.application.version;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.EncodeBell;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.application.track.ShareOriginal;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.version.Version;
import io.veza.stream.domain.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/**
 * Gives a track another file. It plays the old one until all is made of the new one; when that
 * fails, nothing has happened.
 */
@ApplicationScoped
public class ReplaceFile {

    private final GetTrack getTrack;
    private final TrackFiles files;
    private final ShareOriginal sharing;
    private final EncodeBell bell;
    private final VersionLimits limits;

    ReplaceFile(
            GetTrack getTrack,
            TrackFiles files,
            ShareOriginal sharing,
            EncodeBell bell,
            VersionLimits limits) {
        this.getTrack = getTrack;
        this.files = files;
        this.sharing = sharing;
        this.bell = bell;
        this.limits = limits;
    }

    /**
     * @param id under which the file is stored
     */
    public record Command(long track, long id, SourceFile source) {}

    /** Refuses before the file comes what would be refused after. */
    public Uni<Void> require(long track, Principal caller) {
        return getTrack.own(track, caller)
                .chain(_ -> files.of(track))
                .invoke(this::requirePlace)
                .replaceWithVoid();
    }

    /** Whoever sends it has been let in before. The same once more changes nothing. */
    public Uni<Version> handle(Command command) {
        return handle(command, _ -> {});
    }

    /**
     * @param rule refuses for a reason of its own
     */
    public Uni<Version> handle(Command command, Consumer<Versions> rule) {
        return files.add(
                        command.track(),
                        command.id(),
                        command.source(),
                        present -> {
                            requirePlace(present);
                            present.requireOther(command.source());
                            rule.accept(present);
                        })
                .call(version -> sharing.handle(version.made()))
                .invoke(bell::ring);
    }

    private void requirePlace(Versions present) {
        present.requireNoneComing();
        present.requireRoom(limits.most());
    }
}
