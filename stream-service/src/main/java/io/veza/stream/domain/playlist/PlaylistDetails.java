package io.veza.stream.domain.playlist;

import io.veza.platform.kernel.Revision;
import io.veza.stream.domain.track.Visibility;
import java.util.Objects;

/**
 * What the owner says about a playlist.
 *
 * @param collaborative whether its editors may change what stands in it
 */
public record PlaylistDetails(
        String title, String description, Visibility visibility, boolean collaborative) {

    public PlaylistDetails {
        title = title.strip();
        description = description.strip();
        Objects.requireNonNull(visibility, "visibility");
    }

    public Revision revision() {
        return Revision.of(title, description, visibility, collaborative);
    }
}
