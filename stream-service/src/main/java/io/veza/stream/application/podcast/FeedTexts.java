package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.ForeignText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The chapters and transcripts of what was taken over, until somebody has looked for them. */
public interface FeedTexts {

    /** One whose episode is here, and heard to its end; nobody else takes it for that long. */
    Uni<Optional<Job>> claim(Duration lease);

    /** An episode that has chapters by now keeps them. */
    Uni<Void> chapters(Job job, List<Chapter> chapters);

    /** It is not looked for any more. */
    Uni<Void> done(Job job);

    /** It is looked for once more, from then on. */
    Uni<Void> again(Job job, Instant due);

    /**
     * @param language of the show
     * @param durationMs of the episode
     * @param attempts this one too
     * @param until when it is given up on
     */
    record Job(
            long track,
            long show,
            long owner,
            ForeignText text,
            String language,
            int durationMs,
            int attempts,
            Instant until) {

        /** As its words are, unless the feed says otherwise. */
        String spoken() {
            return text.language().isEmpty() ? language : text.language();
        }
    }
}
