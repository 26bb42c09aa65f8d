package io.veza.stream.domain.playlist;

import io.veza.platform.kernel.Revision;
import io.veza.stream.domain.track.Visibility;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says about a playlist.
 *
 * @param collaborative whether its editors may change what stands in it
 * @param rules by which it finds what stands in it; null: people put it there
 */
public record PlaylistDetails(
        String title,
        String description,
        Visibility visibility,
        boolean collaborative,
        @Nullable Rules rules) {

    public PlaylistDetails {
        title = title.strip();
        description = description.strip();
        Objects.requireNonNull(visibility, "visibility");
    }

    /** Of one in which people put what stands in it. */
    public PlaylistDetails(
            String title, String description, Visibility visibility, boolean collaborative) {
        this(title, description, visibility, collaborative, null);
    }

    public Revision revision() {
        return rules == null
                ? Revision.of(title, description, visibility, collaborative)
                : Revision.of(title, description, visibility, collaborative, rules);
    }
}
