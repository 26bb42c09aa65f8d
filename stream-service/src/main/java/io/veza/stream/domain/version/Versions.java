package io.veza.stream.domain.version;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.track.SourceFile;
import java.util.List;

/** All files of one track. */
public record Versions(List<Version> all) {

    public Versions {
        all = List.copyOf(all);
    }

    public Version require(long id) {
        return all.stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() ->
                        new DomainException(
                                VersionError.VERSION_NOT_FOUND, "This track has no such file"));
    }

    /** One at a time, so that it is plain which of them plays in the end. */
    public void requireNoneComing() {
        Version current = all.stream().filter(Version::current).findFirst().orElseThrow();
        if (current.isComing()) {
            throw new DomainException(
                    VersionError.STILL_ENCODING,
                    "This track is still being encoded; wait until it is ready, or delete it");
        }
        if (all.stream().anyMatch(Version::isComing)) {
            throw new DomainException(
                    VersionError.REPLACEMENT_RUNNING,
                    "A new file is being encoded; wait for it, or give it up first");
        }
    }

    /**
     * @param most files that one track may have
     */
    public void requireRoom(int most) {
        long kept = all.stream().filter(version -> !version.hasFailed()).count();
        if (kept >= most) {
            throw new DomainException(
                    VersionError.TOO_MANY_VERSIONS,
                    "A track keeps at most " + most + " files; delete one first");
        }
    }

    /** What is here already need not come again: it can be gone back to. */
    public void requireOther(SourceFile file) {
        boolean known =
                all.stream()
                        .filter(version -> !version.hasFailed())
                        .anyMatch(
                                version -> version.made().source().sha256().equals(file.sha256()));
        if (known) {
            throw new DomainException(
                    VersionError.SAME_FILE, "This track has been made of this very file before");
        }
    }
}
