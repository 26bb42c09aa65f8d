package io.veza.stream.domain.version;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackState;

/**
 * A file of a track.
 *
 * @param made the track as if it were made of it alone; its id is that of the file
 * @param current whether it is the one that plays
 */
public record Version(long track, Track made, boolean current) {

    public long id() {
        return made.id();
    }

    public boolean isComing() {
        return made.state() instanceof TrackState.Processing;
    }

    public boolean hasFailed() {
        return made.state() instanceof TrackState.Failed;
    }

    /** Whether all but its file is gone, so that it has to be encoded anew before it plays. */
    public boolean isCollected() {
        return made.playable().isEmpty();
    }

    public Version requireReady() {
        if (!(made.state() instanceof TrackState.Ready)) {
            throw new DomainException(
                    VersionError.VERSION_NOT_READY, "Only what has been encoded can be played");
        }
        return this;
    }

    public Version requireFormer() {
        if (current) {
            throw new DomainException(
                    VersionError.VERSION_CURRENT, "This is the file that plays; put another first");
        }
        return this;
    }
}
