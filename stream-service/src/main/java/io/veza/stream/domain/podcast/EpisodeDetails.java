package io.veza.stream.domain.podcast;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a show says about an episode.
 *
 * @param season 0: none
 * @param number in the season; 0: none
 * @param notes plain text
 * @param dated when it came out; null: when it was first here to be heard
 * @param chapters by their time
 */
public record EpisodeDetails(
        int season,
        int number,
        EpisodeKind kind,
        String notes,
        @Nullable Instant dated,
        List<Chapter> chapters) {

    /** Clocks of others go a little wrong. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    public EpisodeDetails {
        Objects.requireNonNull(kind, "kind");
        notes = notes.strip();
        dated = dated == null ? null : dated.truncatedTo(ChronoUnit.MICROS);
        chapters = Chapter.inOrder(chapters);
    }

    /** What comes out later is a track that is scheduled: nobody may hear that before. */
    public EpisodeDetails requirePast(Instant now) {
        if (dated != null && dated.isAfter(now.plus(GRACE))) {
            throw PodcastError.EPISODE_DATE_INVALID.of(
                    "publishedAt", "is to come; schedule the track instead");
        }
        return this;
    }
}
