package io.veza.stream.domain.podcast;

import java.time.Instant;
import java.util.Objects;

/**
 * A track in a show.
 *
 * @param guid names it for podcast apps; never another
 * @param publishedAt when it came out
 * @param transcript whether what is said is there with its times
 */
public record Episode(
        long track,
        long show,
        String guid,
        EpisodeDetails details,
        Instant publishedAt,
        boolean transcript) {

    private static final String OURS = "urn:veza:episode:";

    public Episode {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    /** What one is named that has no name from elsewhere. */
    public static String guid(long track) {
        return OURS + track;
    }
}
